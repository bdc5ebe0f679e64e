# The gate as an image, for CI systems that run images: docs/RECIPES.md, "An image with the gate in it".
# It is not the action, which needs no image.
FROM node:24-bookworm-slim

# Git tells what changed. The folder that is mounted at /work belongs to another user than the one in here.
# Any version of git will do, and Debian keeps one.
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends git \
  && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory /work

# DuckDB's library comes with the package, so nothing is fetched at run time.
ARG VERSION=latest
RUN npm install --global --omit=dev "dc-event-gate@${VERSION}" && npm cache clean --force

# The user node.
USER 1000
WORKDIR /work
ENTRYPOINT ["dc-event-gate"]
CMD ["gate"]

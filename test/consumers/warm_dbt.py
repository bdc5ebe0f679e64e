"""
dbt, loaded once: every run is a fork of this process, with the words, the folder, the environment and the streams of
whoever started it. Loading is most of what a run of a small project takes.

    python warm_dbt.py FOLDER PROJECT

It parses a project, which loads the adapter too, and writes FOLDER/dbt, the program. It says so on stdout, and ends
when its input does.
"""

import gc
import importlib
import json
import os
import select
import signal
import socket
import sys

# Without `site`, which finds packages that a program of this size does not need.
PROGRAM = """#!{python} -IS
import json, os, socket, sys

with socket.socket(socket.AF_UNIX) as dbt:
    dbt.connect({address!r})
    socket.send_fds(dbt, [b"."], [0, 1, 2])
    dbt.sendall(json.dumps([sys.argv[1:], os.getcwd(), dict(os.environ)]).encode())
    dbt.shutdown(socket.SHUT_WR)
    code = dbt.recv(16)
sys.exit(int(code or 1))
"""

# A build loads these beside what parsing has loaded.
OF_A_BUILD = ["dbt.task.build", "dbt.adapters.duckdb.environments.local", "sqlparse", "daff", "babel.dates"]

# Nobody is told of a test, and nobody reads what dbt writes about itself.
SILENT = {"DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DBT_WRITE_JSON": "false"}

folder, project = sys.argv[1:]
running = {}


def load():
    from dbt.cli.main import dbtRunner

    os.environ["DC_EVENT_GATE_DATABASE"] = os.path.join(folder, "none.duckdb")
    # Its static parser starts threads, which a fork would not have.
    words = ["--quiet", "parse", "--no-static-parser", "--profiles-dir", "ci"]
    words += ["--target-path", os.path.join(folder, "target"), "--log-path", folder]
    os.environ.update(SILENT)
    os.chdir(project)
    # The second time it reads what the first has written, by code that it makes only then.
    for _ in range(2):
        result = dbtRunner().invoke(words)
        if not result.success:
            raise SystemExit(f"dbt could not parse {project}: {result.exception}")
    for module in OF_A_BUILD:
        importlib.import_module(module)
    threads = os.listdir("/proc/self/task") if os.path.exists("/proc/self/task") else []
    if len(threads) > 1:
        raise SystemExit("dbt has threads, and none of its forks would come to an end")
    gc.collect()
    # What a fork does not look at is not copied for it, and none lives long enough for a second look.
    gc.freeze()
    gc.disable()


def reap(*_):
    """Tells each that has ended to who waits for it."""
    for pid in list(running):
        try:
            ended, status = os.waitpid(pid, os.WNOHANG)
        except ChildProcessError:
            # Another has ended in the middle of this, and this is asked a second time.
            continue
        if ended == 0:
            continue
        with running.pop(pid) as connection:
            try:
                connection.sendall(str(os.waitstatus_to_exitcode(status)).encode())
            except OSError:
                # It was stopped meanwhile.
                continue


def run(connection):
    """In the fork."""
    from dbt.cli.main import cli

    _, streams, _, _ = socket.recv_fds(connection, 1, 3)
    parts = iter(lambda: connection.recv(1 << 16), b"")
    words, directory, environment = json.loads(b"".join(parts))
    connection.close()
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(directory)
    os.environ.clear()
    os.environ.update(environment | SILENT)
    sys.argv = ["dbt", *words]
    cli()


def main():
    load()
    address = os.path.join(folder, "socket")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(address)
    listener.listen(8)
    program = os.path.join(folder, "dbt")
    with open(program, "w") as file:
        file.write(PROGRAM.format(python=sys.executable, address=address))
    os.chmod(program, 0o755)
    signal.signal(signal.SIGCHLD, reap)
    print("ready", flush=True)
    while True:
        readable, _, _ = select.select([listener, sys.stdin], [], [])
        if sys.stdin in readable:
            break
        connection, _ = listener.accept()
        # One that ends at once must be known before it is told.
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])
            listener.close()
            return run(connection)
        running[pid] = connection
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])


main()

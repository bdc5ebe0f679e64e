"""Validates each line of a file, and prints how many are valid, the seconds, and those of the processor."""
import sys
from time import perf_counter, process_time

from models import Event
from pydantic import ValidationError

validate = Event.model_validate_json
valid = 0
started, busy = perf_counter(), process_time()
with open(sys.argv[1], "rb") as lines:
    for line in lines:
        try:
            validate(line)
            valid += 1
        except ValidationError:
            pass
print(valid, perf_counter() - started, process_time() - busy)

"""Writes arrow/*.parquet: what pyarrow and pandas put into Parquet and DuckDB does not.

python -m venv venv && venv/bin/pip install pyarrow==26.0.1 pandas==3.1.1 && venv/bin/python make-arrow-files.py

Each file has one row with one column "c"; the test beside it says what comes of it.
"""

import datetime
import decimal
import pathlib

import pandas
import pyarrow as pa
import pyarrow.parquet as pq

FOLDER = pathlib.Path(__file__).parent / "arrow"
MIDNIGHT = 1704153600  # 2024-01-02
UNITS = {"s": 1, "ms": 10**3, "us": 10**6, "ns": 10**9}


def write(name, table, **options):
    # Without statistics and Arrow's own copy of the schema, which no reader needs.
    options = {"write_statistics": False, "store_schema": False, "compression": "none", **options}
    pq.write_table(table, FOLDER / f"{name}.parquet", **options)


def column(name, array, **options):
    write(name, pa.table({"c": array}), **options)


def text_bytes(name, content, **options):
    """A text column with bytes that pyarrow itself would not take."""
    offsets = (0).to_bytes(4, "little") + len(content).to_bytes(4, "little")
    buffers = [None, pa.py_buffer(offsets), pa.py_buffer(content)]
    column(name, pa.Array.from_buffers(pa.string(), 1, buffers), **options)


def struct(names):
    return pa.StructArray.from_arrays([pa.array([f"{i}"]) for i, _ in enumerate(names)], names=names)


def timestamps():
    for unit, factor in UNITS.items():
        column(f"timestamp-{unit}", pa.array([MIDNIGHT * factor], pa.timestamp(unit)))
        column(f"timestamp-{unit}-utc", pa.array([MIDNIGHT * factor], pa.timestamp(unit, "UTC")))
    column("timestamp-ns-fine", pa.array([MIDNIGHT * 10**9 + 1], pa.timestamp("ns")))
    column("timestamp-ns-utc-fine", pa.array([MIDNIGHT * 10**9 + 1999], pa.timestamp("ns", "UTC")))
    column("timestamp-ns-utc-1969", pa.array([-1], pa.timestamp("ns", "UTC")))
    column("timestamp-us-zone", pa.array([MIDNIGHT * 10**6], pa.timestamp("us", "America/New_York")))
    int96 = {"use_deprecated_int96_timestamps": True}
    column("int96", pa.array([MIDNIGHT * 10**9 + 1999], pa.timestamp("ns")), **int96)
    column("int96-1969", pa.array([-1], pa.timestamp("ns")), **int96)


def times_and_days():
    column("date32", pa.array([datetime.date(2024, 1, 2)], pa.date32()))
    column("date64", pa.array([MIDNIGHT * 1000], pa.date64()))
    column("time32", pa.array([1], pa.time32("ms")))
    column("time64-ns", pa.array([1], pa.time64("ns")))


def numbers():
    column("float16", pa.array([1.5], pa.float16()))
    column("decimal32", pa.array([decimal.Decimal("1.50")], pa.decimal32(5, 2)))
    column("decimal64", pa.array([decimal.Decimal("1.50")], pa.decimal64(15, 2)))
    column("decimal-as-int32", pa.array([decimal.Decimal("-1.50")], pa.decimal128(5, 2)), store_decimal_as_integer=True)
    column("decimal-as-int64", pa.array([decimal.Decimal("1.50")], pa.decimal128(15, 2)), store_decimal_as_integer=True)
    column("decimal256", pa.array([decimal.Decimal("1.5")], pa.decimal256(60, 4)))
    column("bool8", pa.array([1], pa.bool8()))


def texts():
    column("large-string", pa.array(["Zoë"], pa.large_string()))
    column("string-view", pa.array(["Zoë"], pa.string_view()))
    column("dictionary", pa.array(["Zoë"]).dictionary_encode())
    column("byte-order-mark", pa.array(["\ufeffE1"]))
    column("nul", pa.array(["a\0b"]))
    column("json", pa.array(['{"a": 1}'], pa.json_()))
    column("uuid", pa.array([bytes(range(16))], pa.uuid()))
    column("binary", pa.array(["Zoë".encode()], pa.binary()))
    column("fixed-binary", pa.array([b"abcd"], pa.binary(4)))
    text_bytes("not-utf8", b"a\xffb")
    text_bytes("not-utf8-plain", b"a\xffb", use_dictionary=False)
    text_bytes("surrogate", b"\xed\xa0\xbd")


def nested():
    column("null", pa.array([None], pa.null()))
    column("list", pa.array([[1, None]]))
    column("list-2-levels", pa.array([[1, 2]]), use_compliant_nested_type=False)
    column("list-of-struct", pa.array([[{"a": 1}]]))
    column("map", pa.array([[("a", 1)]], pa.map_(pa.string(), pa.int32())))


def names():
    one, two = pa.array(["1"]), pa.array(["2"])
    write("name-nul", pa.table([one], names=["c\0d"]))
    write("name-twice", pa.table([one, two], names=["c", "c"]))
    write("name-letter-case", pa.table([one, two], names=["c", "C"]))
    write("name-empty", pa.table([one], names=[""]))
    column("member-nul", struct(["a\0b"]))
    column("member-twice", struct(["a", "a"]))
    column("member-proto", struct(["__proto__", "a"]))
    column("member-in-list", pa.ListArray.from_arrays([0, 1], struct(["a\0b"])))


def frames():
    """As pandas writes them, with all that it adds."""
    day = pandas.Timestamp("2024-01-02")
    for name, values in {
        "pandas-day": [day],
        "pandas-instant": pandas.to_datetime(["2024-01-02T09:30:00.123456789Z"]),
        "pandas-missing": [float("nan")],
        "pandas-nullable": pandas.array([3], dtype="Int64"),
        "pandas-category": pandas.Categorical(["E1"]),
    }.items():
        pandas.DataFrame({"c": values}).to_parquet(FOLDER / f"{name}.parquet", compression=None)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for part in (timestamps, times_and_days, numbers, texts, nested, names, frames):
        part()

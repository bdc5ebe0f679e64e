/** How Parquet calls each kind of column: as the table of events has it, so that nobody converts. */
import type { StoredKind } from '../walk/columns/put-values.ts';
import type { ThriftStruct, ThriftValue } from './thrift.ts';

interface StoredType {
  readonly physical: number;
  /** What a field of the schema says beside it, by number. */
  readonly says: ThriftStruct;
}

const PHYSICAL = { boolean: 0, int32: 1, int64: 2, bytes: 6, fixed: 7 } as const;
const CONVERTED = { utf8: 0, decimal: 5, date: 6 } as const;
const [TYPE_LENGTH, CONVERTED_TYPE, SCALE, PRECISION, LOGICAL_TYPE] = [2, 6, 7, 8, 10];

const i32 = (value: number): ThriftValue => ({ i32: value });
const logical = (number: number, struct: ThriftStruct): ThriftValue => ({
  struct: [[number, { struct }]],
});
const decimal = (precision: number, scale: number): ThriftStruct => [
  [CONVERTED_TYPE, i32(CONVERTED.decimal)],
  [SCALE, i32(scale)],
  [PRECISION, i32(precision)],
];
const UUID = logical(14, []);
/** Microseconds, not of a time zone. */
const TIMESTAMP = logical(8, [
  [1, { flag: false }],
  [2, logical(2, [])],
]);

export const STORED_TYPES: Readonly<Record<StoredKind, StoredType>> = {
  uuid: {
    physical: PHYSICAL.fixed,
    says: [
      [TYPE_LENGTH, i32(16)],
      [LOGICAL_TYPE, UUID],
    ],
  },
  text: { physical: PHYSICAL.bytes, says: [[CONVERTED_TYPE, i32(CONVERTED.utf8)]] },
  date: { physical: PHYSICAL.int32, says: [[CONVERTED_TYPE, i32(CONVERTED.date)]] },
  instant: { physical: PHYSICAL.int64, says: [[LOGICAL_TYPE, TIMESTAMP]] },
  amount: { physical: PHYSICAL.int64, says: decimal(18, 6) },
  rate: { physical: PHYSICAL.int32, says: decimal(5, 4) },
  integer: { physical: PHYSICAL.int32, says: [] },
  boolean: { physical: PHYSICAL.boolean, says: [] },
};

/** Of the number that each row has. */
export const PLACE_TYPE: StoredType = { physical: PHYSICAL.int64, says: [] };

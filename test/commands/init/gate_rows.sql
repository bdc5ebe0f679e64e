{#
  The rows of a seed. Behind dc-event-gate they are those that it hands over: NDJSON, the rows of all seeds in one file.
  Without it, they are the seed's. A model writes gate_rows('payments') where it would write ref('payments').
#}
{% macro gate_rows(seed) %}
  {%- set seeds = {
    'payments': {
      'columns': "id, amount, paid_on, is_last, code",
      'types': "{id: 'integer', amount: 'double', paid_on: 'date', is_last: 'boolean', code: 'varchar'}",
      'mark': "amount is not null",
    },
    'people': {
      'columns': "id, name",
      'types': "{id: 'integer', name: 'varchar'}",
      'mark': "name is not null",
    },
  } -%}
  {%- if env_var('DC_EVENT_GATE_EVENTS', '') -%}
    (
      select {{ seeds[seed]['columns'] }}
      from read_json(
        '{{ env_var("DC_EVENT_GATE_EVENTS") }}', format = 'newline_delimited', columns = {{ seeds[seed]['types'] }}
      )
      where {{ seeds[seed]['mark'] }}
    )
  {%- else -%}
    {{ ref(seed) }}
  {%- endif -%}
{% endmacro %}

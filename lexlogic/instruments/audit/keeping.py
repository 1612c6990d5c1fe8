"""A group of an audit -> the text of a file, and back. A file is read as what it may be: anything at all."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, get_args, get_origin

import cattrs

from lexlogic.instruments.audit.records import Group

MOST_BYTES = 10_000_000
"""Bytes of a kept group; those of the norm library have some 100,000."""


def write_group(group: Group) -> str:
    """The text of the file that keeps a group."""
    return json.dumps(_converter().unstructure(group), ensure_ascii=True) + "\n"


def read_group(data: bytes) -> Group | None:
    """The group that a file keeps; none if it is damaged, of another form, or larger than any."""
    if len(data) > MOST_BYTES:
        return None
    try:
        document = json.loads(data.decode("utf-8"))
        if not isinstance(document, dict):
            return None
        return _converter().structure(document, Group)
    except Exception:  # a file that cannot be read only has the work done again
        return None


@cache
def _converter() -> cattrs.Converter:
    """What turns records into JSON and back, and changes the type of nothing."""
    converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=False)

    def several(value: Any, kind: Any) -> tuple[Any, ...]:
        member = get_args(kind)[0]
        return tuple(converter.structure(one, member) for one in _exactly(value, list))

    for kind in (str, bool):
        converter.register_structure_hook(kind, _exactly)
    converter.register_structure_hook_func(_is_tuple, several)
    return converter


def _is_tuple(kind: Any) -> bool:
    origin: Any = get_origin(kind)
    return origin is tuple


def _exactly(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise ValueError(f"{value!r} is no {kind.__name__}")
    return value

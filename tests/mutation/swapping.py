"""Putting a fault into a process that has already imported the sound engine: the code of functions is exchanged.

A fault outside of every function (a constant, a default, a field) shows only when its module is imported;
such a fault is put in by `importing` before anything of the engine is loaded.
"""

from __future__ import annotations

import gc
import importlib
import pkgutil
import sys
import warnings
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from types import CodeType, FunctionType, ModuleType
from typing import Any

from tests.mutation.places import ROOT

Codes = list[tuple[tuple[str, int], CodeType]]
_FUNCTION = 1  # the flag CO_OPTIMIZED: a function, not the body of a class or module


def import_all() -> None:
    """Import every module of the engine; read a text, so that the parser is made (no fault is put into it)."""
    import lexlogic

    for module in pkgutil.walk_packages(lexlogic.__path__, "lexlogic."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    importlib.import_module("lexlogic.pipeline").load_text("let Aland be State\n")


class Swapper:
    """Knows every function of the engine alive in this process."""

    def __init__(self) -> None:
        gc.collect()
        self.functions: dict[tuple[str, str, int], list[FunctionType]] = {}
        for thing in gc.get_objects():
            if isinstance(thing, FunctionType):
                code = thing.__code__
                key = code.co_filename, code.co_qualname, code.co_firstlineno
                self.functions.setdefault(key, []).append(thing)

    def changes(self, module: str, text: str) -> list[tuple[FunctionType, CodeType]] | None:
        """What to exchange so that the module runs as this text says; none if that is not enough."""
        name = str(ROOT / module)
        before: Codes = []
        after: Codes = []
        sound = _compiled((ROOT / module).read_text("utf-8"), name)
        changed = _compiled(text, name)
        if _outside(sound, before) != _outside(changed, after):
            return None
        names = [key for key, _ in before]
        if names != [key for key, _ in after]:
            return None
        found = []
        for (key, old), (_, new) in zip(before, after, strict=True):
            if old == new:
                continue
            alive = self.functions.get((name, *key))
            if not alive or names.count(key) > 1 or old.co_freevars != new.co_freevars:
                return None
            found += [(function, new) for function in alive]
        return found


def swap(changes: list[tuple[FunctionType, CodeType]]) -> None:
    """Exchange the code."""
    for function, code in changes:
        function.__code__ = code


def _compiled(text: str, path: str) -> CodeType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a fault may be a comparison that Python itself finds odd
        return compile(text, path, "exec", dont_inherit=True)


def _outside(code: CodeType, functions: Codes) -> Any:
    """What a module or class does itself, and, put into `functions`, the functions it makes."""
    constants: list[Any] = []
    for constant in code.co_consts:
        if not isinstance(constant, CodeType):
            constants.append(repr(constant))
        elif constant.co_flags & _FUNCTION:
            functions.append(((constant.co_qualname, constant.co_firstlineno), constant))
        else:
            constants.append(_outside(constant, functions))
    return code.co_code, code.co_names, constants


class _Loader(SourceFileLoader):
    def __init__(self, name: str, path: str, text: str) -> None:
        super().__init__(name, path)
        self.text = text

    def get_code(self, fullname: str) -> CodeType:
        return _compiled(self.text, self.path)


class _Finder:
    def __init__(self, name: str, path: str, text: str) -> None:
        self.name, self.path, self.text = name, path, text

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != self.name:
            return None
        return spec_from_file_location(name, self.path, loader=_Loader(name, self.path, self.text))


def importing(module: str, text: str) -> None:
    """Have a module of the engine imported from this text, in a process that has not imported it yet."""
    name = module.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
    if name in sys.modules:
        raise RuntimeError(f"{name} is imported already")
    sys.meta_path.insert(0, _Finder(name, str(ROOT / module), text))

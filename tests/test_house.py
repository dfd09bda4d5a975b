"""House rules that no linter knows."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import coopdesk

ROOT = Path(coopdesk.__file__).parent
TESTS = Path(__file__).parent
MODULES = sorted(p for p in ROOT.rglob("*.py") if "versions" not in p.parts)
MAY_BEGIN = {
    ROOT / "services" / "office.py",
    ROOT / "storage" / "migrate.py",
    ROOT / "storage" / "portable.py",  # moves whole databases, of which no session knows
}
MAY_ASK_THE_CLOCK = {
    ROOT / "app.py",
    ROOT / "services" / "office.py",
    ROOT / "cli" / "care.py",  # names a damaged file where no office can be opened
}
LONGEST = 400


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def calls(path: Path, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in names:
                yield node


def asks_the_clock(call: ast.Call) -> bool:
    """`date.today()`, `datetime.now()`, `time.time()`; an office's own `now()` is what we want."""
    if isinstance(call.func, ast.Name) and call.args:
        return False  # `time(9, 30)` is an hour, and asks nobody
    of = call.func.value if isinstance(call.func, ast.Attribute) else call.func
    owner = of.attr if isinstance(of, ast.Attribute) else getattr(of, "id", "")
    return owner in {"date", "datetime", "dt", "time"}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_keeps_the_house_rules(path: Path) -> None:
    for call in calls(path, "relationship"):
        lazy = {k.arg: ast.unparse(k.value) for k in call.keywords}.get("lazy")
        assert lazy == "'raise'", f"line {call.lineno}: relationship without lazy='raise'"
    if path not in MAY_BEGIN:
        begun = [call.lineno for call in calls(path, "commit", "begin")]
        assert not begun, f"lines {begun}: transactions begin in Office.write"
    past = ("bulk_save_objects", "bulk_insert_mappings", "bulk_update_mappings")
    assert not list(calls(path, *past)), "goes past the audit"
    if path not in MAY_ASK_THE_CLOCK:
        asked = [
            c.lineno for c in calls(path, "today", "now", "utcnow", "time") if asks_the_clock(c)
        ]
        assert not asked, f"lines {asked}: today and now come in from outside"


@pytest.mark.parametrize("path", [*MODULES, *sorted(TESTS.rglob("*.py"))], ids=lambda p: p.stem)
def test_a_module_is_short_enough_to_read(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST, "are there two subjects in it?"


@pytest.mark.parametrize("path", sorted((ROOT / "services").rglob("*.py")), ids=name_of)
def test_no_mapped_object_leaves_a_service(path: Path) -> None:
    """A public function of a service does not promise one."""
    mapped = {
        node.name
        for model in (ROOT / "storage" / "models").glob("*.py")
        for node in ast.walk(ast.parse(model.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and node.returns:
            promised = {n.id for n in ast.walk(node.returns) if isinstance(n, ast.Name)}
            assert not promised & mapped, f"line {node.lineno}: {node.name} returns a mapped object"


def test_no_path_of_one_machine_is_written_down() -> None:
    """What runs here must run anywhere."""
    places = ("/tmp/", "/work/", "/root/", "/home/")  # noqa: S108 - looked for, not used
    found = [
        name_of(path)
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and any(place in node.value for place in places)
    ]
    assert found == []

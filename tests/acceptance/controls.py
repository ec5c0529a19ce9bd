# SPDX-License-Identifier: GPL-3.0-or-later
"""Controls as assistive technology sees and works them."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib  # noqa: E402
import pyatspi  # noqa: E402

from waiting import wait_until  # noqa: E402

# The words of the window's description, and the roles that they go by. A field that hides what is
# typed has a role of its own; a date is a spin button with a text; and a push button is a button in
# later releases of AT-SPI.
ROLES = {
    "button": {"push button", "button"},
    "text": {"text", "password text"},
    "date": {"spin button", "date editor"},
}
# Their children are rows and cells, by the thousand, and never controls.
LEAVES = {"table", "list", "tree", "combo box"}


class Control:
    """One control. Everything is read anew each time; what has gone away reads as nothing."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __repr__(self):
        return f'"{self.name}" [{self.role}]'

    @property
    def name(self):
        return self._read(lambda: self.accessible.name, "")

    @property
    def role(self):
        return self._read(self.accessible.getRoleName, "")

    @property
    def description(self):
        return self._read(lambda: self.accessible.description, "")

    @property
    def text(self):
        """What a person reads in it: a field's text, else a label's text, else its name."""
        if "Text" in self._read(lambda: pyatspi.listInterfaces(self.accessible), []):
            return self._read(lambda: self.accessible.queryText().getText(0, -1), "")
        return self.description or self.name

    @property
    def is_showing(self):
        return self.has_state(pyatspi.STATE_SHOWING)

    @property
    def is_enabled(self):
        return self.has_state(pyatspi.STATE_ENABLED)

    @property
    def is_checked(self):
        return self.has_state(pyatspi.STATE_CHECKED)

    def has_state(self, state):
        return self._read(lambda: self.accessible.getState().contains(state), False)

    def children(self):
        """The controls right below this one."""
        for index in range(self._read(lambda: self.accessible.childCount, 0)):
            child = self._read(lambda: self.accessible.getChildAtIndex(index), None)
            if child is not None:
                yield Control(child)

    def below(self):
        """Every control below this one, without the cells of tables and lists."""
        for child in self.children():
            yield child
            if child.role not in LEAVES:
                yield from child.below()

    def matches(self, role, name):
        return self.role in ROLES.get(role, {role}) and (name is None or self.name == name)

    def look_for(self, role, name):
        """The first control in sight below this one with that role and name, or None."""
        return next((control for control in self.below()
                     if control.matches(role, name) and control.is_showing), None)

    def find(self, role, name):
        """As look_for(), and waits for it."""
        return wait_until(lambda: self.look_for(role, name),
                          lambda: f'no "{name}" [{role}] in sight, but:\n{self.tree()}')

    def wait_gone(self, role, name):
        wait_until(lambda: not self.look_for(role, name), f'"{name}" [{role}] is still in sight')

    def tree(self):
        """What is in sight below this one, for a person who reads a failed test."""
        return "\n".join(f"  {control} {control.description!r}"
                         for control in self.below() if control.is_showing and control.name)

    # What a person does with it.

    def press(self):
        """Presses a button or a tab, toggles a box, once that is possible."""
        wait_until(lambda: self.is_enabled,
                   lambda: f"{self} cannot be pressed: {self.description}")
        actions = self.accessible.queryAction()
        offered = [actions.getName(index) for index in range(actions.nActions)]
        for wanted in ("Press", "Toggle"):
            if wanted in offered:
                assert actions.doAction(offered.index(wanted)), f"{self} refused {wanted}"
                return
        raise AssertionError(f"{self} offers {offered} only")

    def write(self, text):
        """Puts a text into a field in place of what was there."""
        wait_until(lambda: self.is_enabled, f"{self} takes no text")
        assert self.accessible.queryEditableText().setTextContents(text), f"{self} took no text"

    def check(self, wanted=True):
        """Checks or unchecks a box."""
        if self.is_checked != wanted:
            self.press()
        wait_until(lambda: self.is_checked == wanted, f"{self} did not change")

    def entries(self):
        """The entries of a list or a combo box that can be chosen."""
        lists = [self] if self.role == "list" else \
            [child for child in self.children() if child.role == "list"]
        return [entry for each in lists for entry in each.children() if entry.role == "list item"]

    def choose(self, name):
        """Chooses the entry of a list or a combo box that begins with a name."""
        def entry():
            names = [(each.name, each) for each in self.entries()]
            return next((each for known, each in names if known == name), None) \
                or next((each for known, each in names if known.startswith(name)), None)
        wait_until(entry, lambda: f'{self} offers no "{name}" but '
                   f"{[each.name for each in self.entries()]}").press()

    @staticmethod
    def _read(function, otherwise):
        # A control may go away between two questions; that is no error of the program.
        try:
            return function()
        except (AttributeError, GLib.GError, LookupError, NotImplementedError, RuntimeError):
            return otherwise


class Table:
    """A table: rows of texts under the names of its columns."""

    def __init__(self, control):
        self.control = control
        self._table = control.accessible.queryTable()

    @property
    def row_count(self):
        return self._table.nRows

    def columns(self):
        return [self._table.getColumnDescription(index) for index in range(self._table.nColumns)]

    def cell(self, row, column):
        return Control(self._table.getAccessibleAt(row, column))

    def rows(self):
        """Each row as column → text, hidden columns too."""
        columns = self.columns()
        return [{name: self.cell(row, index).name for index, name in enumerate(columns)}
                for row in range(self.row_count)]

    def row_of(self, text):
        """The number of the first row with a cell that reads exactly so, or None."""
        for row in range(self.row_count):
            for column in range(self._table.nColumns):
                if self.cell(row, column).name == text:
                    return row
        return None

    def find_row(self, text):
        """As row_of(), and waits for it; the row as column → text."""
        row = wait_until(lambda: [found for found in [self.row_of(text)] if found is not None],
                         lambda: f"{self.control} has no row with {text!r} but {self.rows()}")[0]
        return {name: self.cell(row, index).name for index, name in enumerate(self.columns())}

    def wait_row_gone(self, text):
        wait_until(lambda: self.row_of(text) is None, f"{self.control} still has {text!r}")

    def is_selected(self, row):
        """Whether the row with that number is selected, and no other."""
        return list(self._table.getSelectedRows()) == [row]

    def select(self, text):
        """Selects the row with a cell that reads exactly so, and no other."""
        self.find_row(text)
        for row in self._table.getSelectedRows():
            self._table.removeRowSelection(row)
        self._table.addRowSelection(self.row_of(text))
        wait_until(lambda: list(self._table.getSelectedRows()) == [self.row_of(text)],
                   f"the row with {text!r} cannot be selected in {self.control}")

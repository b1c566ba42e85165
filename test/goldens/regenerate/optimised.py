# Runs in gdb, and writes what the variables of a program hold wherever code of
# another line begins, in the frame there, those inlined in it, and its caller's:
#
#     SOURCE=loops.c OUTPUT=loops.txt gdb -batch -nx -x optimised.py PROGRAM
#
# A line for each stop, up to four at an address: the symbol and offset, which of
# them it is, and the frames with their lines and variables, the innermost first. A
# pointer is `ptr`, since its number depends on where the program lies; what gdb has
# no value for is `?`.

import os
import subprocess

import gdb

MOST_VISITS = 4
MOST_FRAMES = 2

program = gdb.current_progspace().filename
source = os.environ["SOURCE"]


def symbols():
    lines = subprocess.run(["nm", "-n", program], capture_output=True, text=True).stdout.splitlines()
    found = [line.split() for line in lines]
    return [(int(words[0], 16), words[2]) for words in found if len(words) == 3 and words[1] in "tTwW"]


SYMBOLS = symbols()


def name_of(address):
    start, name = [item for item in SYMBOLS if item[0] <= address][-1]
    return f"{name}+0x{address - start:x}"


def statements():
    """Addresses at which code of the source's lines begins."""
    gdb.execute(f"list {source}:1", to_string=True)
    text = gdb.execute(f"maint info line-table {source}", to_string=True)
    found = set()
    for line in text.splitlines():
        words = line.split()
        if len(words) >= 3 and words[0].isdigit() and words[1].isdigit():
            found.add(int(words[2], 16))
    return sorted(found)


def text_of(value):
    try:
        kind = value.type.strip_typedefs()
        if kind.code == gdb.TYPE_CODE_STRUCT:
            return "{" + ", ".join(f"{field.name} = {text_of(value[field])}" for field in kind.fields()) + "}"
        if kind.code == gdb.TYPE_CODE_ARRAY:
            low, high = kind.range()
            return "{" + ", ".join(text_of(value[index]) for index in range(low, high + 1)) + "}"
        if value.is_optimized_out:
            return "?"
        if kind.code in (gdb.TYPE_CODE_PTR, gdb.TYPE_CODE_REF):
            value.fetch_lazy()
            return "ptr"
        if kind.code == gdb.TYPE_CODE_FLT:
            return repr(float(value))
        return str(int(value))
    except gdb.error:
        return "?"


def variables_of(frame):
    """Those of the frame's own function, of two with a name the inner one."""
    found = {}
    block = frame.block()
    while block and not block.is_global and not block.is_static:
        own = [symbol for symbol in block if symbol.is_argument or symbol.is_variable]
        for symbol in own:
            is_static = symbol.addr_class == gdb.SYMBOL_LOC_STATIC
            if symbol.name not in found and not is_static:
                found[symbol.name] = symbol
        if block.function:
            break
        block = block.superblock
    return [f"{name} = {text_in(symbol, frame)}" for name, symbol in sorted(found.items())]


def text_in(symbol, frame):
    try:
        return text_of(symbol.value(frame))
    except gdb.error:
        return "?"


def frame_text(frame):
    function = frame.function()
    name = function.name if function else "?"
    line = frame.find_sal().line
    kind = "inlined " if frame.type() == gdb.INLINE_FRAME else ""
    return f"{kind}{name}:{line}({', '.join(variables_of(frame))})"


def frames():
    found = []
    frame = gdb.newest_frame()
    real = 0
    while frame and real < MOST_FRAMES:
        function = frame.function()
        if not function or not function.symtab.filename.endswith(source):
            break
        found.append(frame_text(frame))
        real += frame.type() != gdb.INLINE_FRAME
        frame = frame.older()
    return found


gdb.execute("set pagination off")
gdb.execute("set print entry-values no")
gdb.execute("set disable-randomization on")
gdb.execute("set width 0")
for address in statements():
    gdb.execute(f"break *{address}", to_string=True)
gdb.execute("run > /dev/null", to_string=True)
visits = {}
rows = []
while gdb.selected_inferior().pid:
    address = gdb.newest_frame().pc()
    visits[address] = visits.get(address, 0) + 1
    if visits[address] <= MOST_VISITS:
        rows.append(" | ".join([f"{name_of(address)} #{visits[address]}", *frames()]))
    gdb.execute("continue", to_string=True)
with open(os.environ["OUTPUT"], "w") as output:
    output.write("\n".join(rows) + "\n")

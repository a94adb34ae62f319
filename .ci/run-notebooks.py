"""Runs notebooks in a kernel and writes what their cells show into a folder.

usage: python run-notebooks.py FOLDER NOTEBOOK...

Not nbconvert: Deno's kernel says now and then that it is idle before it sends the result of a cell,
and what comes after that would be dropped.
"""

import os
import sys
from queue import Empty

import nbformat
from jupyter_client.manager import start_new_kernel

LONGEST_CELL = 120
AFTER_IDLE = 0.5


def run(path, folder):
    notebook = nbformat.read(path, as_version=4)
    manager, client = start_new_kernel(
        kernel_name=notebook.metadata.kernelspec.name, cwd=os.path.dirname(os.path.abspath(path))
    )
    try:
        for cell in notebook.cells:
            if cell.cell_type == "code":
                cell.outputs = outputs_of(client, cell.source, path)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    nbformat.write(notebook, os.path.join(folder, os.path.basename(path)))


def outputs_of(client, code, path):
    request = client.execute(code)
    outputs = []
    is_idle = False
    while True:
        try:
            message = client.get_iopub_msg(timeout=AFTER_IDLE if is_idle else LONGEST_CELL)
        except Empty:
            if is_idle:
                return outputs
            raise SystemExit(f"{path}: a cell took more than {LONGEST_CELL} seconds:\n{code}")
        if message["parent_header"].get("msg_id") != request:
            continue
        kind, content = message["msg_type"], message["content"]
        if kind == "status":
            is_idle = is_idle or content["execution_state"] == "idle"
        elif kind == "error":
            raise SystemExit(f"{path}: {content['ename']}: {content['evalue']}\n{code}")
        elif kind in ("stream", "execute_result", "display_data"):
            add(outputs, nbformat.v4.output_from_msg(message))


def add(outputs, output):
    """What is printed in pieces is one text."""
    last = outputs[-1] if outputs else None
    if last and output.output_type == "stream" and last.get("name") == output.name:
        last.text += output.text
    else:
        outputs.append(output)


for name in sys.argv[2:]:
    run(name, sys.argv[1])

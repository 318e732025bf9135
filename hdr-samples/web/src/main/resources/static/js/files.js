/** All files of a drop, also those inside folders. */
export async function droppedFiles(transfer) {
  const entries = [...transfer.items]
    .filter((item) => item.kind === "file")
    .map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile());
  const files = await Promise.all(entries.map(filesOf));
  return files.flat();
}

async function filesOf(entry) {
  if (entry === null) {
    return [];
  }
  if (entry instanceof File) {
    return [entry];
  }
  if (entry.isFile) {
    return new Promise((resolve) => entry.file((file) => resolve([file]), () => resolve([])));
  }
  const inside = await children(entry.createReader());
  return (await Promise.all(inside.map(filesOf))).flat();
}

/** A reader hands over a folder in parts, until one is empty. */
async function children(reader) {
  const all = [];
  for (;;) {
    const part = await new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (part.length === 0) {
      return all;
    }
    all.push(...part);
  }
}

/** The pictures of a paste; empty if it holds none. */
export function pastedFiles(transfer) {
  return [...(transfer?.files ?? [])];
}

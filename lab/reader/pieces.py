"""Chooses the reader's word pieces and writes every example as their numbers.

    python pieces.py EXAMPLES SENTENCES MODEL_DIR OUT_DIR [--keep VOCABULARY] [--taught LOGITS]

EXAMPLES: what `node lab/run.mjs train-statements … --examples FILE` writes. SENTENCES: what `train-nested … --examples FILE` writes. MODEL_DIR: all-MiniLM-L6-v2 (README.md tells where from).
OUT_DIR gets vocabulary.json, examples.json and sentences.json. --keep: the pieces of an earlier run, which a model trained on them goes on with. --taught: what `teacher.py read` wrote of EXAMPLES; those that it gives logits are written, with these.
src/reader/pieces.ts and reading.ts cut and put together in the same way.
"""

import argparse
import collections
import json
import pathlib
import re
import unicodedata

PIECES = 8000
MARKS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
NO_SIGNS = re.compile(r"[\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
LONGEST_WORD, LONGEST_PIECE = 60, 24
LIMIT = dict(source=16, cue=10, statement=80, before=56, after=16)
SENTENCE = dict(words=100, before=40, after=12)
# So many letters of a statement find its place in the context (PROBE in src/statements/setting.ts).
PROBE, JOINT = 60, " … "
# Characters on either side (AROUND there).
AROUND = 400


def words(text):
    found, word = [], []
    for sign in unicodedata.normalize("NFD", text.lower()):
        code = ord(sign)
        if 0x300 <= code <= 0x36F:
            continue
        if sign.isascii() and sign.isalnum() or 0xDF <= code <= 0x24F and code != 0xF7:
            word.append(sign)
            continue
        if word:
            found.append("".join(word))
            word = []
        if not sign.isspace() and not NO_SIGNS.match(sign):
            found.append(sign)
    return found + (["".join(word)] if word else [])


def cut(word, known):
    """The longest known piece first; [UNK] where none goes on."""
    if len(word) > LONGEST_WORD:
        return ["[UNK]"]
    found, start = [], 0
    while start < len(word):
        end = min(len(word), start + LONGEST_PIECE)
        while end > start and ("##" * (start > 0) + word[start:end]) not in known:
            end -= 1
        if end == start:
            return ["[UNK]"]
        found.append("##" * (start > 0) + word[start:end])
        start = end
    return found


def vocabulary(examples, full):
    """The commonest pieces, and what the rarer ones are then cut into: letters and digits, so that hardly any word is unknown."""
    counts = collections.Counter()
    for text in {example[field] for example in examples for field in ("text", "cue", "source", "context")}:
        counts.update(words(text))
    signs = "abcdefghijklmnopqrstuvwxyz0123456789"
    kept = set(MARKS) | set(signs) | {"##" + sign for sign in signs}
    kept |= {chr(code) for code in range(33, 127) if chr(code) in full and not chr(code).isalnum()}
    uses = collections.Counter()
    for word, count in counts.items():
        for piece in cut(word, full):
            uses[piece] += count
    for _ in range(2):
        common = [piece for piece, _ in uses.most_common() if piece not in kept][: PIECES - len(kept)]
        chosen = kept | set(common)
        again = collections.Counter()
        for word, count in counts.items():
            for piece in cut(word, full):
                parts = [piece] if piece in chosen else cut(piece.removeprefix("##"), chosen)
                for part in parts:
                    again[part] += count
        uses = again
    return MARKS + [piece for piece in full if piece in chosen and piece not in MARKS]


def pieces_of(text, number):
    return [number[piece] for word in words(text) for piece in cut(word, number)]


def reading(example, number):
    """Numbers of the statement with source and cue, of what stands before it, of what comes after."""
    text, context = example["text"], example["context"]
    first = text.split(JOINT)[0]
    at = context.find(first[:PROBE]) if first else -1
    before, after = (context[:at], context[at + len(first) :]) if at >= 0 else (context, "")
    before, after = before[-AROUND:], after[:AROUND].split("\n\n")[0]
    ids = lambda part: pieces_of(part, number)
    bar = [number["|"]]
    own = ids(example["source"])[: LIMIT["source"]] + bar + ids(example["cue"])[: LIMIT["cue"]] + bar + ids(text)
    return own[: LIMIT["statement"]], ids(before)[-LIMIT["before"] :], ids(after)[: LIMIT["after"]]


def sentence(example, number):
    """Numbers of the sentence, of what stands before it, of what comes after; and where those words begin that may be cues, with whether they are."""
    own, places, cues = [], [], []
    for word, label in zip(example["words"], example["labels"]):
        pieces = pieces_of(word, number)
        if label is not None and pieces and len(own) < SENTENCE["words"]:
            places.append(len(own))
            cues.append(label)
        own += pieces
    before, after = (pieces_of(example[side], number) for side in ("before", "after"))
    return own[: SENTENCE["words"]], before[-SENTENCE["before"] :], after[: SENTENCE["after"]], places, cues


def main():
    arguments = argparse.ArgumentParser()
    for name in ("examples", "sentences", "model", "out"):
        arguments.add_argument(name, type=pathlib.Path)
    arguments.add_argument("--keep", type=pathlib.Path)
    arguments.add_argument("--taught", type=pathlib.Path)
    given = arguments.parse_args()
    examples, sentences = ([json.loads(line) for line in file.read_text().split("\n") if line] for file in (given.examples, given.sentences))
    full = json.loads((given.model / "tokenizer.json").read_text())["model"]["vocab"]
    pieces = json.loads(given.keep.read_text()) if given.keep else vocabulary(examples, full)
    number = {piece: i for i, piece in enumerate(pieces)}
    if given.taught:
        logits = [json.loads(line) for line in given.taught.read_text().split("\n") if line]
        examples = [{**example, "taught": taught} for example, taught in zip(examples, logits, strict=True) if taught]
    rows = []
    for example in examples:
        own, before, after = reading(example, number)
        kept = {field: example[field] for field in ("set", "group", "label", "sure", "taught") if field in example}
        rows.append({**kept, "own": own, "before": before, "after": after})
    read = []
    for example in sentences:
        own, before, after, places, cues = sentence(example, number)
        if places:
            read.append(dict(group=example["group"], own=own, before=before, after=after, places=places, cues=cues))
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "vocabulary.json").write_text(json.dumps(pieces))
    (given.out / "examples.json").write_text(json.dumps(rows))
    (given.out / "sentences.json").write_text(json.dumps(read))
    print(len(rows), "examples,", sum(len(row["own"]) + len(row["before"]) + len(row["after"]) for row in rows) / len(rows), "pieces each,", len(read), "sentences")


if __name__ == "__main__":
    main()

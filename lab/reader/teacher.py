"""A teacher of the encoder that ships: all-mpnet-base-v2 (110 million weights, eight times as many) trained on the statements that leave doubt, whose logits train.py learns from.

    python teacher.py train EXAMPLES MODEL_DIR OUT [--init MODEL] [--rate R] [--share S] [--seed N]
    python teacher.py read EXAMPLES MODEL_DIR MODEL OUT

EXAMPLES: what `node lab/run.mjs train-statements … --examples FILE` writes. MODEL_DIR: all-mpnet-base-v2 (README.md tells where from).
train: one pass over the statements that `is_asked` and a share of the others. OUT: the weights; --init: go on from such a file.
read: of each example the four logits, a JSON line each, `null` where train.py holds it out or the reader wouldn't be asked.
A step of 32 statements takes 2.4 to 3.5 seconds on two cores with bfloat16; to read 50 of them, one.
"""

import argparse
import json
import math
import pathlib
import random

import torch
import torch.nn.functional as F
from safetensors.torch import load_file

from pieces import reading
from train import BATCH, SETS, SMOOTHING, TYPES, UNSURE, is_held_out, shuffled

WIDTH, HEADS, INNER, LAYERS, PLACES, PARTS = 768, 12, 3072, 12, 514, 3
# Of its own vocabulary: a statement begins with START, each part ends with END; places count from FIRST.
START, PAD, END, FIRST = 0, 1, 2, 2
# How far words are from each other, in so many buckets on either side: each step alone up to NEAR, then ever more steps in one up to FAR.
BUCKETS, NEAR, FAR = 16, 8, 128
# The share of the statements that leave no doubt which training sees besides.
CERTAIN = 0.08
COUNTS = {"claim": 0.8, "denial": 1.4, "commitment": 1.2, "other": 1.0}


def is_asked(example):
    """Would the reader be asked, by what traits say that haven't seen the article? As DOUBT in src/reader/reader.ts has it, but for their sharpening."""
    if not example["unseen"]:
        return example["label"] == "denial"
    _, denial, commitment, other = example["unseen"]
    return denial >= 0.03 or 0.08 <= commitment < 0.9 or 0.3 <= other < 0.7


def distances(length):
    """The bucket of each pair of places, as T5 and MPNet have them."""
    place = torch.arange(length)
    ahead = place[None, :] - place[:, None]
    steps = ahead.abs()
    far = NEAR + (torch.log(steps.clamp_min(1).float() / NEAR) / math.log(FAR / NEAR) * (BUCKETS - NEAR)).long()
    return (ahead > 0).long() * BUCKETS + torch.where(steps < NEAR, steps, far.clamp_max(BUCKETS - 1))


class Layer(torch.nn.Module):
    def __init__(self):
        super().__init__()
        norm = lambda: torch.nn.LayerNorm(WIDTH, 1e-5)
        self.qkv, self.o, self.n1 = torch.nn.Linear(WIDTH, 3 * WIDTH), torch.nn.Linear(WIDTH, WIDTH), norm()
        self.f, self.g, self.n2 = torch.nn.Linear(WIDTH, INNER), torch.nn.Linear(INNER, WIDTH), norm()
        self.drop = torch.nn.Dropout(0.1)

    def forward(self, rows, mask):
        count, length, _ = rows.shape
        queries, keys, values = self.qkv(rows).view(count, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        # Written out: the backward pass of PyTorch's own for processors takes a third of all the time.
        shares = (queries @ keys.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + mask).softmax(-1)
        heard = (shares.to(values.dtype) @ values).transpose(1, 2).reshape(count, length, WIDTH)
        once = self.n1(rows + self.drop(self.o(heard)))
        return self.n2(once + self.drop(self.g(F.gelu(self.f(once)))))


class Teacher(torch.nn.Module):
    def __init__(self, pieces):
        super().__init__()
        self.e, self.p, self.t = (torch.nn.Embedding(n, WIDTH) for n in (pieces, PLACES, PARTS))
        self.n, self.r, self.drop = torch.nn.LayerNorm(WIDTH, 1e-5), torch.nn.Embedding(2 * BUCKETS, HEADS), torch.nn.Dropout(0.1)
        self.l, self.h = torch.nn.ModuleList(Layer() for _ in range(LAYERS)), torch.nn.Linear(2 * WIDTH, len(TYPES))
        torch.nn.init.zeros_(self.t.weight)

    def forward(self, ids, parts, there):
        length = ids.shape[1]
        rows = self.drop(self.n(self.e(ids) + self.p.weight[FIRST : FIRST + length] + self.t(parts)))
        heard = torch.zeros(there.shape).masked_fill(~there, -1e4)[:, None, None, :]
        mask = (self.r(distances(length)).permute(2, 0, 1)[None] + heard).bfloat16()
        for layer in self.l:
            rows = layer(rows, mask)
        rows, own = rows.float(), ((parts == 0) & there)[..., None].float()
        return self.h(self.drop(torch.cat([rows[:, 0], (rows * own).sum(1) / own.sum(1)], -1)))


def pretrained(folder, pieces):
    model, given = Teacher(pieces), load_file(folder / "model.safetensors")
    with torch.no_grad():
        model.e.weight.copy_(given["embeddings.word_embeddings.weight"])
        model.p.weight.copy_(given["embeddings.position_embeddings.weight"])
        model.r.weight.copy_(given["encoder.relative_attention_bias.weight"])
        for kind in ("weight", "bias"):
            getattr(model.n, kind).copy_(given[f"embeddings.LayerNorm.{kind}"])
            for i, layer in enumerate(model.l):
                of = f"encoder.layer.{i}."
                layer_of = lambda name: given[f"{of}{name}.{kind}"]
                getattr(layer.qkv, kind).copy_(torch.cat([layer_of(f"attention.attn.{name}") for name in "qkv"]))
                places = dict(o="attention.attn.o", n1="attention.LayerNorm", f="intermediate.dense", g="output.dense", n2="output.LayerNorm")
                for own, name in places.items():
                    getattr(getattr(layer, own), kind).copy_(layer_of(name))
    return model


def ids_of(row):
    own, before, after = row["reading"]
    ids = [START, *own, END, *before, END, *([*after, END] if after else [])]
    parts = [0] * (len(own) + 2) + [1] * (len(before) + 1)
    return ids, parts + [2] * (len(ids) - len(parts))


def tensors(rows):
    read = [ids_of(row) for row in rows]
    length = max(len(ids) for ids, _ in read)
    ids = torch.full((len(rows), length), PAD)
    parts, there = torch.zeros_like(ids), torch.zeros(ids.shape, dtype=torch.bool)
    for i, (some, of) in enumerate(read):
        ids[i, : len(some)], parts[i, : len(some)], there[i, : len(some)] = torch.tensor(some), torch.tensor(of), True
    return ids, parts, there


def batches(rows):
    """Of about equal length, so that little is padded."""
    found = []
    for start in range(0, len(rows), 40 * BATCH):
        some = sorted(rows[start : start + 40 * BATCH], key=lambda row: len(ids_of(row)[0]))
        found += [some[i : i + BATCH] for i in range(0, len(some), BATCH)]
    return found


def train(model, rows, rate):
    # Its vectors of words are held: they need half of the memory, and are good as they are.
    model.e.weight.requires_grad = False
    named = [(name, weights) for name, weights in model.named_parameters() if weights.requires_grad]
    groups = [
        dict(params=[p for name, p in named if p.ndim > 1 and not name.startswith("h.")], peak=rate),
        dict(params=[p for name, p in named if p.ndim == 1 and not name.startswith("h.")], peak=rate, weight_decay=0.0),
        dict(params=[p for name, p in named if name.startswith("h.")], peak=10 * rate),
    ]
    optimizer, some = torch.optim.AdamW(groups, lr=rate, weight_decay=0.01), shuffled(batches(shuffled(rows)))
    for step, batch in enumerate(some):
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * min(1, (step + 1) / 100) * max(0.01, 1 - step / len(some))
        gold = torch.tensor([TYPES.index(row["label"]) for row in batch])
        counts = torch.tensor([SETS.get(row["set"], 1) * COUNTS[row["label"]] * (1 if row["sure"] else UNSURE) for row in batch])
        with torch.autocast("cpu", torch.bfloat16):
            logits = model(*tensors(batch))
        losses = F.cross_entropy(logits.float(), gold, reduction="none", label_smoothing=SMOOTHING)
        loss = (losses * counts).sum() / counts.sum()
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for _, p in named], 1.0)
        optimizer.step()
        if step % 25 == 0:
            print(step, len(some), round(loss.item(), 3), flush=True)


def read(model, rows):
    """Gives each row its logits."""
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in batches(rows):
            for row, logits in zip(batch, model(*tensors(batch)).float().tolist()):
                row["logits"] = [round(logit, 3) for logit in logits]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("what", choices=["train", "read"])
    for name in ("examples", "model", "files"):
        arguments.add_argument(name, type=pathlib.Path, nargs="+" if name == "files" else None)
    arguments.add_argument("--init", type=pathlib.Path)
    arguments.add_argument("--rate", type=float, default=4e-5)
    arguments.add_argument("--share", type=float, default=1)
    arguments.add_argument("--seed", type=int, default=11)
    given = arguments.parse_args()
    random.seed(given.seed)
    torch.manual_seed(given.seed)
    known = json.loads((given.model / "tokenizer.json").read_text())["model"]["vocab"]
    # Its own marks aren't pieces of words.
    number = {piece: i for piece, i in known.items() if not (piece.startswith("<") and piece.endswith(">") and len(piece) > 2)}
    examples = [json.loads(line) for line in given.examples.read_text().split("\n") if line]
    wanted = [row for row in examples if not is_held_out(row) and (is_asked(row) or given.what == "train" and random.random() < CERTAIN)]
    wanted = [row for row in wanted if given.what == "read" or random.random() < given.share]
    for row in wanted:
        row["reading"] = reading(row, number)
    model = pretrained(given.model, len(known))
    initial = given.files[0] if given.what == "read" else given.init
    if initial:
        model.load_state_dict(torch.load(initial))
    if given.what == "train":
        train(model, wanted, given.rate)
        torch.save(model.state_dict(), given.files[0])
    else:
        read(model, wanted)
        given.files[1].write_text("\n".join(json.dumps(row.get("logits")) for row in examples) + "\n")


if __name__ == "__main__":
    main()

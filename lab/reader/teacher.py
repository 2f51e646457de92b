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
from safetensors.torch import load_file

from pieces import reading
from train import TYPES, Layer, Marks, batches, copy_layers, is_held_out, learn, losses_of, tensors

WIDTH, HEADS, INNER, LAYERS, PLACES, PARTS, EPSILON = 768, 12, 3072, 12, 514, 3, 1e-5
# Of its own vocabulary; places count from FIRST.
MARKS, FIRST = Marks(start=0, end=2, pad=1), 2
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


class Teacher(torch.nn.Module):
    def __init__(self, pieces):
        super().__init__()
        self.e, self.p, self.t = (torch.nn.Embedding(n, WIDTH) for n in (pieces, PLACES, PARTS))
        self.n, self.r, self.drop = torch.nn.LayerNorm(WIDTH, EPSILON), torch.nn.Embedding(2 * BUCKETS, HEADS), torch.nn.Dropout(0.1)
        self.l, self.h = torch.nn.ModuleList(Layer(WIDTH, HEADS, INNER, EPSILON) for _ in range(LAYERS)), torch.nn.Linear(2 * WIDTH, len(TYPES))
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
    copy_layers(model, given, [f"attention.attn.{name}" for name in "qkv"], "attention.attn.o", "attention.LayerNorm")
    return model


def train(model, rows, rate):
    # Its vectors of words are held: they need half of the memory, and are good as they are.
    model.e.weight.requires_grad = False

    def loss_of(batch, _):
        losses, counts = losses_of(model(*tensors(batch, MARKS)).float(), batch, COUNTS)
        return (losses * counts).sum() / counts.sum()

    learn(model, batches(rows), loss_of, rate, 10 * rate, warm=100, least=0.01)


def read(model, rows):
    """Gives each row its logits."""
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in batches(rows):
            for row, logits in zip(batch, model(*tensors(batch, MARKS)).float().tolist()):
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
        row["own"], row["before"], row["after"] = reading(row, number)
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

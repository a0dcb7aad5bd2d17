# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bundles on the byte level: age around tar around a BagIt bag, as streams.

    NAME.consigne            age file, to the people it is handed to
    └── tar, top folder "bundle"
        ├── data/COMPARTMENT.age    age file, to those who may read the compartment
        │   └── tar: revisions.jsonl, ..., attachments/SHA256
        ├── bagit.txt, bag-info.txt, manifest-sha256.txt
        ├── handover.json, handover.sig
        └── tagmanifest-sha256.txt

`compose.BundleWriter` writes one in a single pass. `opening.inspect` checks a whole
bundle and answers with its handover; `opening.Compartments` then reads what is in it.
Both decrypt as they read, so plaintext is never written anywhere. Nothing here knows
what a revision, a sender or a role is: who signed, whether to trust them, and whether
the bundle was seen before is for the caller to say, between the two passes.

The stock tools that open one:

    age -d -i KEY NAME.consigne | tar x && bagit.py --validate bundle
    age -d -i KEY bundle/data/COMPARTMENT.age | tar x
"""

-- SPDX-FileCopyrightText: 2026 The Alongside developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which deployments a line of the history changed anything of, as its changeset has it: what is
-- listed beside a deployment. Written with the line, and for older lines when this table is made.
-- It stays when the deployment goes.

CREATE TABLE history_deployment (
  deployment TEXT NOT NULL,
  sequence INTEGER NOT NULL REFERENCES history (sequence),
  PRIMARY KEY (deployment, sequence)
) STRICT, WITHOUT ROWID;

-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a person sets for the window stands on the desk, what concerns everybody has its own table.
DROP TABLE setting

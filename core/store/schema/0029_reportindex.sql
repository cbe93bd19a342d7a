-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a report counts of the log of the cases, a tenth of it, read without the rest.
CREATE INDEX event_of_report ON event (kind, on_day, request, id, payload)
    WHERE kind IN ('answered', 'clock-paused', 'complaint-ended', 'complaint-made', 'extension-told', 'identity-asked', 'revoked')

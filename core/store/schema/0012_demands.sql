-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A demand that nobody answered stands on after its complaint ended, with the day by which it must be. The columns
-- are derived; those of cases in which one was left open learn of it here.
UPDATE request SET complaint_by = open.day, complaint_step = 'answer-demand'
FROM (
    WITH told AS (
        SELECT e.request, e.seq, e.id, e.kind, e.payload FROM event e
        WHERE e.kind IN ('complaint-made', 'demand-made', 'demand-deferred', 'demand-answered') AND NOT EXISTS (
            SELECT 1 FROM event revoked
            WHERE revoked.request = e.request AND revoked.kind = 'revoked' AND revoked.payload ->> 'event' = e.id))
    SELECT demand.request AS request, MIN(COALESCE(
        (SELECT later.payload ->> 'answer-by' FROM told later
         WHERE later.request = demand.request AND later.kind = 'demand-deferred' AND later.payload ->> 'demand' = demand.id
         ORDER BY later.seq DESC LIMIT 1),
        demand.payload ->> 'answer-by')) AS day
    FROM told demand
    WHERE demand.kind = 'demand-made'
      AND EXISTS (SELECT 1 FROM told made
                  WHERE made.request = demand.request AND made.kind = 'complaint-made' AND made.id = demand.payload ->> 'complaint')
      AND NOT EXISTS (SELECT 1 FROM told answered
                      WHERE answered.request = demand.request AND answered.kind = 'demand-answered' AND answered.payload ->> 'demand' = demand.id)
    GROUP BY demand.request) open
WHERE request.row_key = open.request AND request.complaint_body > ''
  AND (request.complaint_by = '' OR open.day <= request.complaint_by)

// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestdossier.h"

#include <QWidget>

class QVBoxLayout;

namespace balie {

// The person beside the history of a case: what was asked in the person's own words, how to reach, and the other
// cases, a button each.
class PersonCard : public QWidget
{
    Q_OBJECT

public:
    explicit PersonCard(const RequestDossier &dossier, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseWanted(const balie::RequestId &id);
    void personWanted(const balie::PersonId &id);

private:
    void addFacts(const RequestDossier &dossier);
    void addWays(const RequestDossier &dossier);

    QVBoxLayout *m_lines;
};

} // namespace balie

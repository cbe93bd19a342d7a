// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace balie {

class PlainLabel;
class TextBox;

// The summary at the front of a dossier: as it follows from the facts, or in the officer's own words, which stay with
// the case.
class DossierSummaryField : public QWidget
{
    Q_OBJECT

public:
    explicit DossierSummaryField(QWidget *parent = nullptr);

    // Before this nothing can be typed. kept: the own words that the case has, or none.
    void setTexts(const QString &facts, const QString &kept);
    // What is typed differs from the facts; empty where it does not.
    QString own() const;
    // What is typed is not what the case has.
    bool isChanged() const { return own() != m_kept; }
    void setKept(const QString &own) { m_kept = own; }
    TextBox *box() const { return m_box; }

private:
    void takeFacts();
    void offerFacts();

    TextBox *m_box;
    QPushButton *m_fromFacts;
    QString m_facts;
    QString m_kept;
};

} // namespace balie

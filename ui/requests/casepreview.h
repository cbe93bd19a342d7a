// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestrow.h"

#include <QWidget>

class QPushButton;

namespace balie {

class ChipLabel;
class PlainLabel;

// The chosen case beside the list: enough to know whether it is the one.
class CasePreview : public QWidget
{
    Q_OBJECT

public:
    explicit CasePreview(QWidget *parent = nullptr);

    void showRequest(const RequestRow *row, QDate today);

Q_SIGNALS:
    void opened();

private:
    PlainLabel *addLine(const QString &caption);

    PlainLabel *m_nothing;
    QWidget *m_content;
    PlainLabel *m_reference = nullptr;
    PlainLabel *m_person = nullptr;
    ChipLabel *m_chip = nullptr;
    PlainLabel *m_rights = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_received = nullptr;
    PlainLabel *m_due = nullptr;
    PlainLabel *m_law = nullptr;
    PlainLabel *m_next = nullptr;
    PlainLabel *m_handler = nullptr;
    PlainLabel *m_organisation = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace balie

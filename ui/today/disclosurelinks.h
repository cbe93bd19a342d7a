// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/disclosureattention.h"

#include <QWidget>

class QPushButton;

namespace balie {

// What of the disclosures asks for somebody: a line each, which leads to just that. Nothing is shown where nothing asks.
class DisclosureLinks : public QWidget
{
    Q_OBJECT

public:
    explicit DisclosureLinks(QWidget *parent = nullptr);

    void showAttention(const DisclosureAttention &attention);

Q_SIGNALS:
    // The place on the page of disclosures.
    void wanted(const QString &place);

private:
    QPushButton *addLink(const char *name);

    DisclosureAttention m_attention;
    QPushButton *m_toTell;
    QPushButton *m_owed;
    QPushButton *m_recipients;
};

} // namespace balie

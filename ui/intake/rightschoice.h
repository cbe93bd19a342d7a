// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/right/right.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace balie {

// Which rights are asked: a button each, in the order of the law. The right is recognised from the words until
// somebody puts it right by hand.
class RightsChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RightsChoice(QWidget *parent = nullptr);

    std::vector<Right> chosen() const;
    void choose(const std::vector<Right> &rights);
    // Until somebody chose by hand, the words decide.
    void recognise(const QString &words);
    bool isByHand() const { return m_byHand; }
    void setByHand(bool byHand) { m_byHand = byHand; }
    // In their order.
    std::vector<QToolButton *> buttons() const;

Q_SIGNALS:
    void chosenByHand();

private:
    QToolButton *makeButton(Right right, QChar key);

    std::vector<std::pair<QToolButton *, Right>> m_rights;
    bool m_byHand = false;
};

} // namespace balie

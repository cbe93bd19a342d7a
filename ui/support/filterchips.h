// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QHBoxLayout;

namespace balie {

// What is filtered now, one button each ("Person: jansen ✕"); pressing it takes that filter away.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    // key: what cleared() says; text: what is shown.
    void setChips(const QList<std::pair<QString, QString>> &chips);

Q_SIGNALS:
    void cleared(const QString &key);
    void allCleared();

private:
    void add(const QString &key, const QString &text);

    QHBoxLayout *m_line;
};

} // namespace balie

// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

class QLabel;

namespace balie {

class PlainLabel;

// Where a register is to lie that does not exist yet: the folder, a button to choose the one around it, and
// what is wrong with it. A folder on a network is refused, since locks and flushes do not hold there; a
// folder that a service keeps in step with other computers is warned about (threat T-17).
class NewPlaceField : public QWidget
{
    Q_OBJECT

public:
    explicit NewPlaceField(QWidget *parent = nullptr);

    // Its key leads to the folder, which is called after it; Qt looks for that beside the field alone.
    void setLabel(QLabel &label);
    void setFolder(const QString &folder);
    QString folder() const;
    // What the register is called in a folder that is chosen.
    void setName(const QString &name) { m_name = name; }
    bool isUsable() const { return m_usable; }
    // Why it is not, or what to take care of.
    QString note() const;
    QLineEdit *edit() const { return m_folder; }

private:
    void look();
    void choose();

    QLineEdit *m_folder;
    PlainLabel *m_note;
    QString m_name;
    bool m_usable = false;
};

} // namespace balie

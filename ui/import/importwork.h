// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importorder.h"
#include "ui/support/aside.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace balie {

class PlainLabel;

// What is being done with files or an import, and how far it is.
class ImportWork : public QWidget
{
    Q_OBJECT

public:
    explicit ImportWork(QWidget *parent = nullptr);
    // Stops what runs.
    ~ImportWork() override;

    void begin(const QString &words);
    void goOn(const QString &words);
    void end();
    void stop();
    // For the thread that does it.
    std::shared_ptr<ImportWatch> watch() const { return m_watch; }

private:
    void showAdvance();

    PlainLabel *m_words;
    QProgressBar *m_progress;
    QTimer m_looking;
    std::shared_ptr<Advance> m_advance;
    std::shared_ptr<ImportWatch> m_watch;
};

} // namespace balie

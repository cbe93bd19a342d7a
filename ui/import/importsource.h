// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"
#include "core/import/importorder.h"

#include <QWidget>

#include <memory>

namespace balie {

namespace Ui {
class ImportSourceForm;
}

// The first step of an import: what comes in, for whom, out of which system and which files.
class ImportSource : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSource(QWidget *parent = nullptr);
    ~ImportSource() override;

    void setOrganisations(const std::vector<Organisation> &organisations, std::optional<OrganisationId> chosen);
    void setFiles(const QStringList &files);
    void setKind(ImportKind kind);

    // What is still to be filled in, and where; nothing when all of it is.
    struct Missing
    {
        QString words;
        QWidget *field;
    };
    std::optional<Missing> missing() const;
    // Once nothing is missing.
    ImportOrder order(QDate today) const;
    ImportKind kind() const;

Q_SIGNALS:
    void changed();

private:
    void chooseFiles();

    std::unique_ptr<Ui::ImportSourceForm> m_ui;
    QStringList m_files;
};

} // namespace balie

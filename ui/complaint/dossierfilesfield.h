// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier/dossiercase.h"

#include <QWidget>

#include <map>

class QTableWidget;

namespace balie {

// Which attachments come along in a dossier, one by one, and whether as pictures. What was chosen for one stays chosen
// while it is not there, as when another case is taken out.
class DossierFilesField : public QWidget
{
    Q_OBJECT

public:
    explicit DossierFilesField(QWidget *parent = nullptr);

    // Those of these cases that do not stay out already; nothing is seen where there is none.
    void setCases(const std::vector<DossierCase> &cases);
    // All of them, unless one is chosen to go another way after that.
    void setAllAsPictures(bool pictures);

    // Of those that are chosen to go another way than the rest.
    std::vector<AttachmentWish> wishes() const;
    // A PDF of somebody else comes along as it is.
    bool bringsAnyAsItIs() const;

Q_SIGNALS:
    void changed();

private:
    // A file that has a line.
    struct Line
    {
        AttachmentId file;
        bool mayHide = false; // more than is seen
    };

    void fillLine(int row, const DossierFile &file, const QString &before);
    void take(int row, int column);
    bool comes(const Line &line) const;
    bool isPicture(const Line &line) const;

    QTableWidget *m_table;
    std::vector<Line> m_lines;
    std::map<AttachmentId, AttachmentWish> m_wishes;
    bool m_allAsPictures = true;
};

} // namespace balie

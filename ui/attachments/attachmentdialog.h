// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/examinefile.h"
#include "core/workspace/workspace.h"
#include "ui/attachments/boxeditor.h"
#include "ui/attachments/pagereader.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace balie {

class FoldingRow;
class MessageBar;
class PageView;
class PlainLabel;
class PrimaryButton;

// The pages of an attachment, inside the window: nothing is written out. Who works on cases can black out: boxes with
// their grounds, kept as they are drawn, and a copy in which nothing of what lies under them is left.
class AttachmentDialog : public QDialog
{
    Q_OBJECT

public:
    AttachmentDialog(Workspace &workspace, const Attachment &file, const QByteArray &bytes, QWidget *parent = nullptr);
    ~AttachmentDialog() override;

    void reject() override;

Q_SIGNALS:
    // A copy with boxes stands with the case.
    void copyKept(const balie::Attachment &copy);

private:
    // In attachmentdialogbuild.cpp.
    void build();
    void buildPages();
    void buildTools();
    QPushButton *addButton(FoldingRow *line, const QString &text, const QString &name);

    void start(const RedactionBoxes &boxes, const Result<int> &pages);
    void setPagesThere(bool there);
    void turnTo(int page);
    void zoom(int by);
    void readPage();
    void chooseGround();
    void showGround();
    void showBoxes();
    void findWords();
    void save();
    void makeCopy();
    void keepCopy(const QByteArray &pdf);
    void tell(const Error &error);
    void setBusy(bool busy);

    Workspace &m_workspace;
    Attachment m_file;
    QByteArray m_bytes;
    bool m_mayDraw;
    BoxEditor m_boxes;
    PageReader m_reader;
    std::shared_ptr<Advance> m_advance;
    QTimer m_saving;
    QTimer m_watching;
    int m_page = 1;
    int m_pages = 0;
    int m_zoom = 2;
    bool m_unsaved = false;
    MessageBar *m_messages = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_forward = nullptr;
    PlainLabel *m_where = nullptr;
    QPushButton *m_smaller = nullptr;
    QPushButton *m_larger = nullptr;
    PageView *m_view = nullptr;
    QWidget *m_tools = nullptr;
    QComboBox *m_ground = nullptr;
    QLineEdit *m_why = nullptr;
    QLineEdit *m_words = nullptr;
    QPushButton *m_find = nullptr;
    QPushButton *m_newBox = nullptr;
    QPushButton *m_removeBox = nullptr;
    QPushButton *m_undo = nullptr;
    PlainLabel *m_counts = nullptr;
    QProgressBar *m_progress = nullptr;
    PrimaryButton *m_make = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace balie

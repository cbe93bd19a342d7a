// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/attachfile.h"
#include "core/overview/attachmentrows.h"
#include "core/workspace/workspace.h"
#include "ui/support/aside.h"
#include "ui/attachments/incomingfiles.h"
#include "ui/models/shortlistmodel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace balie {

class EmptyHint;
class FoldingRow;
class MessageBar;
class PlainLabel;

// Bijlagen: the files of a case. They are dropped, pasted or chosen, one after the other goes in, and the window stays
// alive meanwhile; they are looked at here, and go out only where somebody asks for it.
class AttachmentsPanel : public QWidget
{
    Q_OBJECT

public:
    // messages: of the page on which it lies.
    AttachmentsPanel(Workspace &workspace, MessageBar &messages, QWidget *parent = nullptr);
    ~AttachmentsPanel() override;

    void open(const RequestId &request);
    void take(const QList<IncomingFile> &files);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildButtons(FoldingRow *line);
    void buildMark(FoldingRow *line);
    QPushButton *addButton(FoldingRow *line, const QString &text, const QString &name);
    void refresh();
    void refreshPortable();
    void showRows(const std::vector<AttachmentRow> &rows);
    void showPossible();
    const AttachmentRow *chosen() const;
    void hover(const QString &words);

    // In attachmentspanelacts.cpp.
    void choose();
    void paste();
    void next();
    void examined(const Result<ExaminedFile> &file);
    void attach(const ExaminedFile &file, const AttachWords &words);
    void attached(const ExaminedFile &file, const Result<Attachment> &done);
    void askWhyKept(const ExaminedFile &file, const Error &error);
    void notKept(const Error &why);
    void sayHowItWent();
    void setBusy(bool busy);
    void stop();
    void view();
    void showFile(const Attachment &file, const QByteArray &bytes);
    void sendOut();
    void mark(bool medical);
    void remove();
    void makePortableFiles();

    Workspace &m_workspace;
    MessageBar &m_messages;
    std::optional<RequestId> m_request;
    bool m_mayAdd;
    ShortListModel<AttachmentRow> *m_model;
    QTableView *m_table = nullptr;
    EmptyHint *m_hint = nullptr;
    PlainLabel *m_hover = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_view = nullptr;
    QPushButton *m_export = nullptr;
    QCheckBox *m_medical = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_portable = nullptr;
    QPushButton *m_stop = nullptr;
    QThreadPool m_pool; // on which files are read and looked through
    QTimer m_watching;
    std::shared_ptr<Advance> m_advance;
    QList<IncomingFile> m_waiting;
    QString m_now; // the name of the one that goes in

    // How it went with those that came together.
    struct Tally
    {
        int all = 0;
        int kept = 0;
        bool failed = false;
        QStringList words = {}; // a line of each of which there is something to say
    };
    Tally m_tally;
};

} // namespace balie

// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/xlsxsheet.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace balie {

struct XlsxSheet::State
{
    QTemporaryDir folder;
    QByteArray parts; // its path
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *day = nullptr;
    int columns = 0;
    int rows = 0;

    explicit State(const QString &within) : folder(within + QStringLiteral("/.balie-XXXXXX")), parts(QFile::encodeName(folder.path())) {}
    ~State()
    {
        if (book)
            lxw_workbook_free(book);
    }

    QString path() const { return folder.filePath(QStringLiteral("list.xlsx")); }
};

XlsxSheet::XlsxSheet(std::unique_ptr<State> state) : m_state(std::move(state)) {}

XlsxSheet::~XlsxSheet() = default;

static void describe(lxw_workbook *book, const QByteArray &name)
{
    lxw_doc_properties properties = {};
    QByteArray title = name;
    QByteArray nobody;
    properties.title = title.data();
    properties.author = nobody.data();
    properties.created = 946'684'800; // the first second of 2000: when it was made is nobody's business
    workbook_set_properties(book, &properties);
}

Result<std::unique_ptr<XlsxSheet>> XlsxSheet::begin(const QString &folder, const QString &name, const QStringList &heads)
{
    constexpr double wide = 22; // characters
    auto state = std::make_unique<State>(folder);
    if (!state->folder.isValid())
        return Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), folder);
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = state->parts.data();
    state->book = workbook_new_opt(QFile::encodeName(state->path()).constData(), &options);
    state->sheet = state->book ? workbook_add_worksheet(state->book, name.left(31).toUtf8().constData()) : nullptr;
    if (!state->sheet)
        return Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), folder);
    describe(state->book, name.toUtf8());
    state->day = workbook_add_format(state->book);
    format_set_num_format(state->day, "dd-mm-yyyy");
    lxw_format *bold = workbook_add_format(state->book);
    format_set_bold(bold);
    state->columns = static_cast<int>(heads.size());
    for (int i = 0; i < state->columns; ++i)
        worksheet_write_string(state->sheet, 0, static_cast<lxw_col_t>(i), heads.at(i).toUtf8().constData(), bold);
    worksheet_freeze_panes(state->sheet, 1, 0);
    worksheet_set_column(state->sheet, 0, static_cast<lxw_col_t>(state->columns - 1), wide, nullptr);
    return std::unique_ptr<XlsxSheet>(new XlsxSheet(std::move(state)));
}

Result<void> XlsxSheet::append(const std::vector<SheetCell> &cells)
{
    if (m_state->rows == mostRows)
        return Error(ErrorCode::FileTooLarge).with(QStringLiteral("kind"), QStringLiteral("rows")).with(QStringLiteral("limit"), mostRows);
    const auto row = static_cast<lxw_row_t>(++m_state->rows);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        if (const auto *text = std::get_if<QString>(&cells[i])) {
            worksheet_write_string(m_state->sheet, row, column, text->toUtf8().constData(), nullptr);
        } else if (const auto *number = std::get_if<qint64>(&cells[i])) {
            worksheet_write_number(m_state->sheet, row, column, static_cast<double>(*number), nullptr);
        } else if (const QDate day = std::get<QDate>(cells[i]); day.isValid()) {
            lxw_datetime date = {day.year(), day.month(), day.day(), 0, 0, 0};
            worksheet_write_datetime(m_state->sheet, row, column, &date, m_state->day);
        }
    }
    return {};
}

Result<QByteArray> XlsxSheet::finish()
{
    worksheet_autofilter(m_state->sheet, 0, 0, static_cast<lxw_row_t>(m_state->rows), static_cast<lxw_col_t>(m_state->columns - 1));
    const lxw_error failed = workbook_close(std::exchange(m_state->book, nullptr));
    QFile made(m_state->path());
    if (failed != LXW_NO_ERROR || !made.open(QIODevice::ReadOnly))
        return Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), m_state->folder.path());
    return made.readAll();
}

} // namespace balie

// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organisation/profile.h"
#include "ui/settings/statementfield.h"

#include <memory>

namespace balie {

// One record with its fields, or a list of records; a fixed list keeps its number.
enum class PartShape { Form, List, FixedList };

// One part of a statement, taken from a profile and written back into one: its term, its recipients.
// Whatever shows or edits a statement goes through the parts, so that what can be written can be read.
class StatementPart
{
public:
    StatementPart(QString key, QString title, PartShape shape) : m_key(std::move(key)), m_title(std::move(title)), m_shape(shape) {}
    virtual ~StatementPart() = default;

    const QString &key() const { return m_key; } // as checkProfile() begins its own: "retention"
    const QString &title() const { return m_title; }
    PartShape shape() const { return m_shape; }
    const std::vector<FieldFace> &faces() const { return m_faces; }

    virtual void load(const Profile &profile) = 0;
    // Error: of what cannot be read, with the fact "key" as checkProfile() gives it.
    virtual Result<void> store(Profile &profile) const = 0;

    virtual int count() const = 0;
    virtual QString text(int row, int field) const = 0; // of a choice: its word
    virtual void write(int row, int field, const QString &text) = 0;
    virtual void add() = 0;
    virtual void remove(int row) = 0;

    // As people read it: of a choice the word of the screen, of no number nothing.
    QString shown(int row, int field) const;

protected:
    std::vector<FieldFace> m_faces;

private:
    QString m_key;
    QString m_title;
    PartShape m_shape;
};

template <typename Record>
class PartOf : public StatementPart
{
public:
    using Records = std::vector<Record>;

    PartOf(const QString &key, const QString &title, PartShape shape, std::vector<StatementField<Record>> fields,
           std::function<Records(const Profile &)> load, std::function<Result<void>(Profile &, const Records &)> store)
        : StatementPart(key, title, shape), m_fields(std::move(fields)), m_load(std::move(load)), m_store(std::move(store))
    {
        for (const StatementField<Record> &field : m_fields)
            m_faces.push_back(field.face);
    }

    void load(const Profile &profile) override { m_records = m_load(profile); }
    Result<void> store(Profile &profile) const override { return m_store(profile, m_records); }
    int count() const override { return static_cast<int>(m_records.size()); }
    QString text(int row, int field) const override { return fieldAt(field).read(m_records.at(std::size_t(row))); }
    void write(int row, int field, const QString &text) override { fieldAt(field).write(m_records.at(std::size_t(row)), text); }
    void add() override { m_records.emplace_back(); }
    void remove(int row) override { m_records.erase(m_records.begin() + row); }

private:
    const StatementField<Record> &fieldAt(int field) const { return m_fields.at(std::size_t(field)); }

    std::vector<StatementField<Record>> m_fields;
    std::function<Records(const Profile &)> m_load;
    std::function<Result<void>(Profile &, const Records &)> m_store;
    Records m_records;
};

// A part that is one member of the profile, or one of its lists.
template <typename Record>
std::unique_ptr<StatementPart> formPart(const QString &key, const QString &title, Record Profile::*member,
                                        std::vector<StatementField<Record>> fields)
{
    return std::make_unique<PartOf<Record>>(
        key, title, PartShape::Form, std::move(fields), [member](const Profile &profile) { return std::vector<Record>{profile.*member}; },
        [member](Profile &profile, const std::vector<Record> &records) -> Result<void> {
            profile.*member = records.front();
            return {};
        });
}

template <typename Record>
std::unique_ptr<StatementPart> listPart(const QString &key, const QString &title, std::vector<Record> Profile::*member,
                                        std::vector<StatementField<Record>> fields)
{
    return std::make_unique<PartOf<Record>>(
        key, title, PartShape::List, std::move(fields), [member](const Profile &profile) { return profile.*member; },
        [member](Profile &profile, const std::vector<Record> &records) -> Result<void> {
            profile.*member = records;
            return {};
        });
}

using StatementParts = std::vector<std::unique_ptr<StatementPart>>;

// Every part of a statement, in the order in which people read one; empty until load().
StatementParts statementParts();
// Those of statementlists.cpp, which statementParts() takes in.
StatementParts statementLists();
// How long data are kept.
std::unique_ptr<StatementPart> retentionPart();

} // namespace balie

// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace balie {

// The kinds of VERA, the exchange standard of the housing corporations, that say how long something is kept. Only the
// fields that stand here are ever taken over.
enum class VeraKind { NaturalPerson, Tenancy, Notice, DebtCollection, PaymentPlan, Dossier, Document };

template <>
struct EnumWords<VeraKind>
{
    static constexpr auto words = enumWords<VeraKind>({
        {VeraKind::NaturalPerson, "NatuurlijkPersoon"},
        {VeraKind::Tenancy, "Huurovereenkomst"},
        {VeraKind::Notice, "Huuropzegging"},
        {VeraKind::DebtCollection, "ExterneIncasso"},
        {VeraKind::PaymentPlan, "Betalingsregeling"},
        {VeraKind::Dossier, "Dossier"},
        {VeraKind::Document, "Informatieobject"},
    });
};

// In capitals and without blanks. One that the standard does not know is kept as it is.
struct VeraCode
{
    QString code;
    bool isKnown = true;
};

// How the sender tells it apart, the first that is there: id, idExtern, code.
struct VeraKeys
{
    QString id;
    QString external;
    QString code;

    const QString &best() const { return !id.isEmpty() ? id : !external.isEmpty() ? external : code; }
};

struct VeraAddress
{
    VeraCode kind; // WOO lives there, POS post
    std::optional<QDate> end;
    QString street;
    QString number;
    QString letter;
    QString addition;
    QString postcode;
    QString place;
};

struct VeraContact
{
    QString kind; // EMA, TEL, MOB
    QString value;
    QString status = {}; // GEV validated, AAN taken on, ONG not (any more) valid; empty: the sender does not say
};

struct VeraPerson
{
    VeraKeys keys;
    QString initials;
    QString given;
    QString prefix;
    QString family;
    QString addressedAs;
    std::optional<QDate> died;
    std::vector<VeraAddress> addresses;
    std::vector<VeraContact> contacts;
};

struct VeraTenancy
{
    VeraKeys keys;
    VeraCode status;
    std::optional<QDate> begin;
    std::optional<QDate> end;
    std::optional<QDate> notice;
    std::optional<QDate> expectedEnd;
    VeraCode endReason;
    VeraCode endDetail;
    QStringList units;
    QStringList persons;
};

struct VeraNotice
{
    VeraKeys keys;
    VeraCode status;
    std::optional<QDate> given;
    std::optional<QDate> effective;
    VeraCode endReason;
    VeraCode endDetail;
    QString tenancy;
};

// What holds destruction up: a debt that is collected by others, or paid in parts.
struct VeraDebt
{
    VeraKeys keys;
    VeraKind kind = VeraKind::DebtCollection;
    VeraCode status;
    VeraCode reason;
    std::optional<QDate> begin;
    std::optional<QDate> end;
    QString tenancy;
    QString debtor;
};

// A dossier, or a document in one.
struct VeraArchived
{
    VeraKeys keys;
    VeraKind kind = VeraKind::Dossier;
    VeraCode sort;
    VeraCode status;
    VeraCode nomination;    // BEW to be kept, VER to be destroyed
    VeraCode archiveStatus; // ACT in use, GEA archived, BEW must be kept, GEB blocked, OVE handed over, VER destroyed
    VeraCode confidentiality;
    QString title;
    QString fileName;
    std::optional<QDate> begin; // of a document: registered
    std::optional<QDate> end;
    std::optional<QDate> actionDay; // on which it is to be destroyed or handed over
    QStringList dossiers;
    QStringList persons;
    QStringList tenancies;
};

using VeraRecord = std::variant<VeraPerson, VeraTenancy, VeraNotice, VeraDebt, VeraArchived>;

// Of a contract alone it is told who is in it, though nobody knows which it is.
inline bool isWithoutKey(const VeraRecord &record)
{
    return std::visit([](const auto &one) { return one.keys.best().isEmpty(); }, record);
}

} // namespace balie

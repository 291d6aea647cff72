#pragma once

#include "services/storeoperation.h"

namespace callhelm {

/// Asks for a right of reading or taking away, so that a denial stands in the audit trail, and notes what was
/// taken away. Commands that only read the store let it be done where the store is held.
class NoteOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "note";

    /// `fields`: of what was taken away (Act::ExportTable, Act::BackUp); of other acts nothing is noted.
    NoteOperation(Act act, QString whom, QJsonObject fields = {})
        : m_act(act), m_whom(std::move(whom)), m_fields(std::move(fields))
    {
    }
    /// For what shows everybody's figures: denied to who does not see all.
    static NoteOperation ofWhole(Act act)
    {
        NoteOperation note(act, {});
        note.m_isOfWhole = true;
        return note;
    }
    /// Null for an act that changes something.
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] Act act() const override { return m_act; }
    [[nodiscard]] QString whom() const override { return m_whom; }
    [[nodiscard]] QJsonObject arguments() const override;
    Result<QJsonObject> run(const OperationWork &work) const override;

private:
    Act m_act;
    QString m_whom;
    QJsonObject m_fields;
    bool m_isOfWhole = false;
};

} // namespace callhelm

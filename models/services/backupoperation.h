#pragma once

#include "services/storeoperation.h"

namespace callhelm {

/// Writing a copy of the store to a new file.
class BackupOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "backup";

    explicit BackupOperation(QString file) : m_file(std::move(file)) { }
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] Act act() const override { return Act::BackUp; }
    [[nodiscard]] QJsonObject arguments() const override;
    [[nodiscard]] bool changesStore() const override { return false; }
    /// The trail's end in the copy.
    static AuditEnd trailEnd(const QJsonObject &result);
    Result<QJsonObject> run(const OperationWork &work) const override;

private:
    QString m_file;
};

} // namespace callhelm

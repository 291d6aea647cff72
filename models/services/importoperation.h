#pragma once

#include "services/callimport.h"
#include "services/storeoperation.h"

namespace callhelm {

/// Taking whole files of facts into the store, all of them or nothing.
class ImportOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "import";

    /// Of `task` the files, the source and whether it is a dry run count; the zone is the store's.
    explicit ImportOperation(CallImport task) : m_task(std::move(task)) { }
    /// Null when the arguments are not those of an import.
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);
    /// What run() returned, as a report.
    static ImportReport report(const QJsonObject &result);

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] QJsonObject arguments() const override;
    Result<QJsonObject> run(const OperationWork &work) const override;

private:
    CallImport m_task;
};

} // namespace callhelm

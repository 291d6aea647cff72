#pragma once

#include <QJsonArray>

#include "services/callimport.h"
#include "services/storeoperation.h"

namespace callhelm {

/// Taking whole files of facts into the store, all of them or nothing.
class ImportOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "import";

    /// Of `task` the files, the source and whether it is a dry run count; the zone is the store's.
    /// With `everyRejection` OperationWork::rejected is told all rejected lines; the report has the first.
    explicit ImportOperation(CallImport task, bool everyRejection = false)
        : m_task(std::move(task)), m_everyRejection(everyRejection)
    {
    }
    /// Null when the arguments are not those of an import.
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);
    /// What run() returned, as a report.
    static ImportReport report(const QJsonObject &result);
    /// Rejected lines on their way between programs.
    static QJsonArray toJson(const std::vector<DoctorNote> &rejections);
    static std::vector<DoctorNote> rejections(const QJsonArray &array);

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] Act act() const override { return Act::ImportFiles; }
    [[nodiscard]] QJsonObject arguments() const override;
    Result<QJsonObject> run(const OperationWork &work) const override;

private:
    CallImport m_task;
    bool m_everyRejection;
};

} // namespace callhelm

#pragma once

#include "services/recordimportservice.h"
#include "services/storeoperation.h"

namespace callhelm {

/// `import crm`: a file becomes records, all of it or nothing.
class RecordImportOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "import_records";
    /// The share of the work (see OperationWork::goOn) at which all rows are made and the commit follows.
    static constexpr int beforeCommit = 100;

    /// `dryRun`: tells what would become of the file and changes nothing. `mappingName`: of a saved mapping,
    /// in place of the task's; may be empty.
    RecordImportOperation(RecordImportTask task, QString mappingName, bool dryRun)
        : m_task(std::move(task)), m_mappingName(std::move(mappingName)), m_dryRun(dryRun)
    {
    }
    /// As a watched folder takes a file: a content that an import took as the same kind of records before,
    /// taken back or not, is not taken again. The trail names the folder.
    void takeOnce(const QString &folder) { m_folder = folder; }
    /// Whether a run came upon a file that was taken before, and took nothing.
    static bool isKnown(const QJsonObject &result);

    /// Null when the arguments are not those of it.
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] Act act() const override { return Act::ImportRecords; }
    [[nodiscard]] QString whom() const override { return m_task.file; }
    [[nodiscard]] QJsonObject arguments() const override;
    Result<QJsonObject> run(const OperationWork &work) const override;

    /// The report in a result of run().
    static RecordImportReport report(const QJsonObject &result);
    /// A rejected row as OperationWork::rejected tells it, and back.
    static DoctorNote noteOf(const QString &file, const RejectedRow &row);
    static RejectedRow rowOf(const DoctorNote &note);

private:
    Result<QJsonObject> runWithin(Journal &journal, const OperationWork &work,
                                  const RecordImportTask &task) const;

    RecordImportTask m_task;
    QString m_mappingName;
    bool m_dryRun;
    QString m_folder; ///< empty: taken as often as one says
};

} // namespace callhelm

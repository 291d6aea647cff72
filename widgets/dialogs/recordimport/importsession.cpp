#include "dialogs/recordimport/importsession.h"

namespace callhelm {

namespace {

constexpr std::chrono::milliseconds patience{350}; ///< a person may change more

} // namespace

ImportSession::ImportSession(RecordImportService &imports, RecordService &records, QObject *parent)
    : QObject(parent), m_imports(imports), m_records(records)
{
    m_draft.setSchema(records.catalogue()->schema);
    m_wait.setSingleShot(true);
    m_wait.setInterval(patience);
    connect(&records, &RecordService::catalogueChanged, this,
            [this] { m_draft.setSchema(m_records.catalogue()->schema); });
    connect(&m_wait, &QTimer::timeout, this, &ImportSession::checkNow);
    readMappings();
}

ImportSession::~ImportSession()
{
    if (m_control)
        (void)m_control->cancel();
}

template <class Answer>
void ImportSession::follow(const QFuture<Answer> &future)
{
    auto *watcher = new QFutureWatcher<Answer>(this);
    const quint64 stamp = ++m_followed;
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, stamp](int percent) {
        if (stamp == m_followed)
            Q_EMIT progress(percent);
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
}

void ImportSession::setFile(const QString &path)
{
    m_draft.file = {};
    m_draft.file.file = path;
    m_isOther = true;
    m_before.reset();
    m_result.reset();
    m_takeError.reset();
    m_isUndone = false;
    m_asking.ask(m_imports.takenBefore(path), [this](const Result<std::optional<TakenFile>> &before) {
        m_before = before ? *before : std::nullopt; // a file that cannot be read is told by its inspection
        Q_EMIT fileChanged();
    });
    inspect();
}

void ImportSession::inspect()
{
    m_fileError.reset();
    m_wait.stop();
    m_checking.drop();
    m_report.reset();
    RecordImportTask file = m_draft.file;
    file.mapping.entity.clear();
    const QFuture<Result<FileFinding>> future = m_imports.inspect(file);
    m_inspection.ask(future, [this](const Result<FileFinding> &finding) {
        if (!finding) {
            m_fileError = finding.error();
            Q_EMIT fileChanged();
            return;
        }
        const bool isOther = std::exchange(m_isOther, false);
        m_draft.setFinding(*finding, isOther);
        if (isOther)
            if (const NamedMapping *saved = m_draft.fitting(m_mappings))
                m_draft.apply(*saved);
        Q_EMIT fileChanged();
        Q_EMIT mappingChanged();
        touch();
    });
    follow(future);
    Q_EMIT fileChanged();
}

void ImportSession::cancelInspection()
{
    if (!m_inspection.isWaiting())
        return;
    m_inspection.drop();
    m_fileError = Error{Error::Kind::Cancelled, tr("Reading was stopped."), {}, 0};
    Q_EMIT fileChanged();
}

void ImportSession::setEntity(Entity entity)
{
    m_draft.setEntity(entity);
    Q_EMIT mappingChanged();
    touch();
}

void ImportSession::setHistory()
{
    m_draft.setHistory();
    Q_EMIT mappingChanged();
    touch();
}

void ImportSession::touch()
{
    m_checking.drop();
    m_report.reset();
    m_checkError.reset();
    m_wait.start();
    Q_EMIT checkChanged();
}

void ImportSession::checkNow()
{
    m_wait.stop();
    m_report.reset();
    m_checkError.reset();
    const RecordImportTask task = m_draft.task();
    if (task.mapping.columns.empty() || !m_draft.doubledField().isEmpty()) {
        m_checking.drop();
        Q_EMIT checkChanged();
        return;
    }
    const QFuture<Result<RecordImportReport>> future = m_imports.check(task);
    m_checking.ask(future, [this](const Result<RecordImportReport> &report) {
        if (report)
            m_report = *report;
        else
            m_checkError = report.error();
        Q_EMIT checkChanged();
    });
    follow(future);
    Q_EMIT checkChanged();
}

void ImportSession::readMappings(const QString &use)
{
    m_reading.ask(m_imports.mappings(), [this, use](const Result<std::vector<NamedMapping>> &mappings) {
        if (!mappings)
            return Q_EMIT failed(mappings.error());
        m_mappings = *mappings;
        Q_EMIT mappingsChanged();
        // The file may have been faster; what a person has chosen since stays.
        if (use.isEmpty() && m_draft.hasFinding() && !m_draft.isChanged() && m_draft.mappingName().isEmpty())
            if (const NamedMapping *saved = m_draft.fitting(m_mappings))
                useMapping(*saved);
    });
}

void ImportSession::useMapping(const NamedMapping &mapping)
{
    m_draft.apply(mapping);
    Q_EMIT mappingChanged();
    touch();
}

void ImportSession::useGuess()
{
    const RecordImportTask plain = m_draft.file;
    m_draft.file.mapping = {};
    m_draft.file.mapping.missing = plain.mapping.missing;
    m_draft.guess();
    Q_EMIT mappingChanged();
    touch();
}

void ImportSession::saveMapping(const QString &name)
{
    onFinished(m_imports.saveMapping(name, m_draft.mapping()), this, [this, name](const Result<void> &saved) {
        if (!saved)
            return Q_EMIT failed(saved.error());
        m_draft.saved(name);
        readMappings(name);
        Q_EMIT mappingSaved(name);
        Q_EMIT mappingChanged();
    });
}

void ImportSession::take()
{
    m_wait.stop();
    m_checking.drop();
    m_takeError.reset();
    m_undoError.reset();
    m_isUndone = false;
    m_result.reset();
    m_control = std::make_shared<ImportControl>();
    const QFuture<Result<RecordImportReport>> future = m_imports.take(m_draft.task(), m_control);
    m_taking.ask(future, [this](const Result<RecordImportReport> &report) {
        m_control.reset();
        if (report)
            m_result = *report;
        else
            m_takeError = report.error();
        Q_EMIT takingChanged();
    });
    follow(future);
    Q_EMIT takingChanged();
}

bool ImportSession::cancelTaking() { return !m_control || m_control->cancel(); }

void ImportSession::undo()
{
    if (!m_result || m_undoing.isWaiting())
        return;
    m_undoError.reset();
    m_undoing.ask(m_imports.undo(*m_result), [this](const Result<void> &undone) {
        m_isUndone = undone.ok();
        if (!undone)
            m_undoError = undone.error();
        Q_EMIT takingChanged();
    });
    Q_EMIT takingChanged();
}

} // namespace callhelm

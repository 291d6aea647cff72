#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "dialogs/recordimport/importwords.h"
#include "domain/recordschema.h"
#include "services/recordimportservice.h"

namespace callhelm {

/// What a person has said so far about a file that is to be taken: how it is read, and what its columns
/// become.
class ImportDraft
{
public:
    struct Column
    {
        FileFinding::Column found;
        QString field; ///< empty: left out
        QString format; ///< empty: as found
        std::map<QString, QString> values; ///< what stands there → what it means
        bool blankClears = false;
    };

    RecordImportTask file; ///< its mapping holds keys, marks and what becomes of unknown names; no columns

    void setSchema(RecordSchemaPtr schema) { m_schema = std::move(schema); }
    [[nodiscard]] const RecordSchema &schema() const { return *m_schema; }

    /// Takes what was found of the file. Columns of the same titles keep what was said of them, unless the
    /// file is another one.
    void setFinding(FileFinding finding, bool isOther);
    [[nodiscard]] const FileFinding &finding() const { return m_finding; }
    [[nodiscard]] bool hasFinding() const { return !m_columns.empty(); }

    [[nodiscard]] Entity entity() const { return m_entity; }
    /// The rows are changes of any records (ImportMapping::changes); entity() says nothing then.
    [[nodiscard]] bool isHistory() const { return m_isHistory; }
    /// Guesses the fields anew.
    void setEntity(Entity entity);
    void setHistory();
    /// What a column may become.
    [[nodiscard]] std::vector<importwords::FieldChoice> fields() const;
    [[nodiscard]] std::optional<importwords::FieldChoice> fieldCalled(const QString &name) const;

    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] Column &column(int place) { return m_columns.at(size_t(place)); }
    /// Its place by the title; -1 where there is none.
    [[nodiscard]] int placeOf(const QString &title) const;
    /// How the column's field is described; nothing for one that is left out.
    [[nodiscard]] std::optional<FieldSpec> specOf(const Column &column) const;
    void setField(int place, const QString &field);
    /// Two readings fit, or none that was found, and nobody has said which is meant.
    [[nodiscard]] bool mustChoose(const Column &column) const;
    /// Ways in which the column may be read for its field; empty where there is but one.
    [[nodiscard]] QStringList formats(const Column &column) const;
    [[nodiscard]] int undecided() const;
    [[nodiscard]] int takenColumns() const;
    /// Fields that two columns become though they can be said once only.
    [[nodiscard]] QString doubledField() const;

    /// The file with its mapping; columns that are not decided yet are left out.
    [[nodiscard]] RecordImportTask task() const;
    [[nodiscard]] ImportMapping mapping() const;

    /// Takes what a saved mapping says, by the titles it knows. An empty name: guesses.
    void apply(const NamedMapping &saved);
    void guess();
    /// The saved mapping whose columns are all in the file, of several the one that knows most; null where
    /// there is none.
    [[nodiscard]] const NamedMapping *fitting(const std::vector<NamedMapping> &saved) const;
    [[nodiscard]] const QString &mappingName() const { return m_name; }
    /// Since it was guessed, or taken from a saved mapping, or saved.
    [[nodiscard]] bool isChanged() const { return hasFinding() && mapping() != m_base; }
    void saved(const QString &name);

private:
    bool setKind(const QString &entity);

    RecordSchemaPtr m_schema = std::make_shared<const RecordSchema>();
    FileFinding m_finding;
    Entity m_entity = Entity::Customer;
    bool m_isHistory = false;
    std::vector<Column> m_columns;
    std::vector<ColumnMapping> m_twice; ///< of a saved mapping: columns that are taken a second time
    QString m_name; ///< of the saved mapping
    ImportMapping m_base;
};

} // namespace callhelm

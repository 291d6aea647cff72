#pragma once

#include <map>
#include <vector>

#include <QDialog>

#include "common/theme.h"
#include "dialogs/recordimport/importdraft.h"
#include "services/recordcatalogue.h"

class QComboBox;

namespace callhelm {

class ImportTable;

/// What the values of one column mean: of a choice, a list of words, people.
class ImportValuesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `catalogue` is copied; `theme` must outlive it.
    ImportValuesDialog(const ImportDraft::Column &column, const FieldSpec &field,
                       const RecordCatalogue &catalogue, const ImportMapping &mapping, const Theme &theme,
                       QWidget *parent = nullptr);

    /// What stands there → what it means; without what means itself.
    [[nodiscard]] std::map<QString, QString> values() const;
    /// Whether a field has values that can be mapped.
    [[nodiscard]] static bool isFor(const FieldSpec &field);
    /// The known words of such a field, as mappings have them, with their titles.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> known(const FieldSpec &field,
                                                                        const RecordCatalogue &catalogue);

private:
    void addRow(const QString &value, const std::map<QString, QString> &values);
    [[nodiscard]] QString asItIs(const QString &value) const;

    FieldSpec m_field;
    ImportMapping m_mapping;
    std::vector<std::pair<QString, QString>> m_known;
    ImportTable *m_table;
    std::vector<std::pair<QString, QComboBox *>> m_rows;
};

} // namespace callhelm

#pragma once

#include <QPushButton>

#include "common/theme.h"
#include "domain/recordschema.h"

namespace callhelm {

class RecordService;

/// A button that says which record is meant, and opens a list to find another by typing.
class RecordChooser final : public QPushButton
{
    Q_OBJECT
public:
    /// Both must outlive it.
    RecordChooser(Entity entity, RecordService &records, const Theme &theme, QWidget *parent = nullptr);

    /// `name` may be empty: then it is asked for.
    void setRecord(RecordId record, const QString &name = {});
    [[nodiscard]] RecordId record() const { return m_record; }
    /// That is not offered: a ticket is no child of its own.
    void setExcluded(RecordId record) { m_excluded = record; }

Q_SIGNALS:
    void edited();

private:
    void openPopup();
    void askName();
    void showText();

    const Entity m_entity;
    RecordService &m_records;
    const Theme &m_theme;
    RecordId m_record;
    RecordId m_excluded;
    QString m_name;
};

} // namespace callhelm

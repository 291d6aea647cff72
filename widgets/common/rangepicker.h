#pragma once

#include <functional>

#include <QPushButton>

#include "common/rangechoice.h"
#include "common/theme.h"

class QSettings;

namespace callhelm {

class RangePopup;

/// The one range picker: a button that names its range in words and opens a list of ranges with a calendar.
class RangePicker : public QPushButton
{
    Q_OBJECT
public:
    /// `calendar` and `now` are asked whenever a range is computed. The kind is kept in the settings.
    RangePicker(const Theme &theme, std::function<const Calendar &()> calendar, std::function<Instant()> now,
                QSettings &settings, const QString &settingsKey, QWidget *parent = nullptr);

    [[nodiscard]] const RangeChoice &choice() const { return m_choice; }
    void setChoice(const RangeChoice &choice);
    /// The moments chosen, as of now.
    [[nodiscard]] TimeRange range() const;

Q_SIGNALS:
    void rangeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText();
    void openPopup();

    const Theme &m_theme;
    std::function<const Calendar &()> m_calendar;
    std::function<Instant()> m_now;
    QSettings &m_settings;
    QString m_key;
    RangeChoice m_choice;
};

} // namespace callhelm

#pragma once

#include <QWidget>

namespace callhelm {

class TableView;

/// One tab of the settings.
class SettingsTab : public QWidget
{
    Q_OBJECT
    Q_MOC_INCLUDE("common/tableview.h")
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// Reads what it shows; called whenever it comes into view.
    virtual void activate() { }

Q_SIGNALS:
    /// Asks for a CSV file of what the table shows; `name` suggests the file's.
    void exportWanted(callhelm::TableView *table, const QString &name);
    void notice(const QString &text); ///< a sentence for the notice bar

protected:
    /// Sets every visible text anew; called on a change of language. Constructors call it themselves.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

} // namespace callhelm

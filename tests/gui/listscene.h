#pragma once

#include <QTimer>

#include "items/recordmodel.h"
#include "pages/customers/recordlistpane.h"
#include "recordscene.h"

namespace callhelm {

/// A list of records on a store of its own.
struct ListScene : RecordScene
{
    std::unique_ptr<RecordListPane> pane;

    void open(Entity entity = Entity::Customer)
    {
        pane = std::make_unique<RecordListPane>(entity, services(), stage.services->exports, stage.looks,
                                                stage.prompts);
        pane->resize(760, 520);
        pane->show();
        pane->activate();
    }
    bool answered()
    {
        return QTest::qWaitFor([this] { return !pane->isWaiting() && !isStale(); }, 10'000);
    }
    [[nodiscard]] bool isStale() const { return pane->findChild<QTimer *>()->isActive(); }
    [[nodiscard]] QStringList column(Field field) const
    {
        QStringList texts;
        for (int row = 0; row < pane->model()->rowCount(); ++row)
            texts << stage.looks.text(pane->model()->index(row, pane->model()->sectionOf(field)))
                         .replace(QChar(0x00A0), u' ');
        return texts;
    }
    [[nodiscard]] QString count() const { return pane->footer().countText(); }
};

} // namespace callhelm

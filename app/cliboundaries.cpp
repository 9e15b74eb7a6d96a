// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"

#include "layers/userlayer.h"

namespace obra {

QString addBoundaries(const QStringList &files)
{
    QStringList taken;
    for (const QString &text : files) {
        UserLayer layer;
        layer.path = text.section(QLatin1String("::"), 0, 0);
        layer.attribute = text.section(QLatin1String("::"), 1);
        layer.name = freeLayerName(layer.path, taken);
        taken.append(layer.name);
        try {
            const auto data = std::make_shared<const VectorData>(readVectorFile(layer.path));
            if (!layer.attribute.isEmpty() && !data->attributes.contains(layer.attribute))
                return QStringLiteral("“%1” has no attribute “%2”; there are: %3").arg(layer.path, layer.attribute, data->attributes.join(QStringLiteral(", ")));
            if (layer.attribute.isEmpty())
                layer.attribute = data->attributes.value(data->nameAttribute());
            for (const QString &note : data->notes)
                writeError(layer.path + QStringLiteral(": ") + note);
            const LoadedLayer loaded = loadUserLayer(layer, data);
            if (!loaded.isGood())
                return loaded.problem;
        } catch (const VectorFileError &error) {
            return error.message();
        }
    }
    return {};
}

} // namespace obra

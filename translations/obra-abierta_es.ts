<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Share of all processes</source>
        <translation>Parte de todos los procesos</translation>
    </message>
    <message>
        <source>Share of all projects</source>
        <translation>Parte de todos los proyectos</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Contracting processes of the projects</source>
        <translation>Procesos de contratación de los proyectos</translation>
    </message>
    <message>
        <source>Processes with a contract</source>
        <translation>Procesos con contrato</translation>
    </message>
    <message>
        <source>Projects with a contracting process</source>
        <translation>Proyectos con proceso de contratación</translation>
    </message>
    <message>
        <source>Processes with an award of known value</source>
        <translation>Procesos con adjudicación de monto conocido</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Entidades compradoras</translation>
    </message>
    <message>
        <source>Public authorities</source>
        <translation>Autoridades públicas</translation>
    </message>
    <message>
        <source>With a known number of tenderers</source>
        <translation>Con número de proponentes conocido</translation>
    </message>
    <message>
        <source>Tenderers on average</source>
        <translation>Proponentes en promedio</translation>
    </message>
    <message>
        <source>With one tenderer only</source>
        <translation>Con un solo proponente</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contratado</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>Without any amount</source>
        <translation>Sin ningún monto</translation>
    </message>
</context>
<context>
    <name>CardHtml</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>(%1 of all)</source>
        <comment>a share</comment>
        <translation>(%1 del total)</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contratado</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Adjudicaciones</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>(none said)</source>
        <translation>(no indicada)</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them it is one of several suppliers; their amounts count whole for each of these.</source>
        <translation>
            <numerusform>En %n de ellos es uno de varios proveedores; su monto cuenta entero para cada uno.</numerusform>
            <numerusform>En %n de ellos es uno de varios proveedores; sus montos cuentan enteros para cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the largest %2 of %3</source>
        <translation>%1: %2 de %3, de mayor a menor</translation>
    </message>
    <message>
        <source>Share of the buyer&apos;s money</source>
        <translation>Parte del dinero de la entidad</translation>
    </message>
    <message>
        <source>Share of the money</source>
        <translation>Parte del dinero</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>All that it bought</source>
        <translation>Todo lo que compró</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>ninguno conocido</translation>
    </message>
    <message>
        <source>A record with several of them counts whole for each.</source>
        <translation>Un registro con varios de ellos cuenta entero para cada uno.</translation>
    </message>
    <message>
        <source>Who else tendered</source>
        <translation>Quién más presentó oferta</translation>
    </message>
    <message numerus="yes">
        <source>Nobody published who tendered in its %n record(s).</source>
        <translation>
            <numerusform>Nadie publicó quién presentó ofertas en su %n registro.</numerusform>
            <numerusform>Nadie publicó quién presentó ofertas en sus %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together in</source>
        <translation>Juntos en</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenderers are named in %1 of its %2 records; in %3 of these nobody else is.</source>
        <translation>Se nombra a los proponentes en %1 de sus %2 registros; en %3 de estos no hay nadie más.</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>none that can be trusted</source>
        <translation>ninguno fiable</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Escrito como</translation>
    </message>
    <message>
        <source>Name as published</source>
        <translation>Nombre como se publicó</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Why these are one, and how to keep them apart</source>
        <translation>Por qué son uno solo, y cómo mantenerlos aparte</translation>
    </message>
    <message>
        <source>These data do not have: %1</source>
        <translation>Estos datos no tienen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n project(s)</source>
        <translation>
            <numerusform>También en %n proyecto</numerusform>
            <numerusform>También en %n proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in %n process(es)</source>
        <translation>
            <numerusform>También en %n proceso</numerusform>
            <numerusform>También en %n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading who else tendered…</source>
        <translation>Leyendo quién más presentó oferta…</translation>
    </message>
</context>
<context>
    <name>CaseFileWords</name>
    <message>
        <source>“%1” is not a case file of this program. It was left as it is; choose another file.</source>
        <translation>“%1” no es un expediente de este programa. Se dejó como estaba; elija otro archivo.</translation>
    </message>
    <message>
        <source>The case file “%1” was made by a newer version of this program. It was left as it is; open it with that version.</source>
        <translation>El expediente “%1” se hizo con una versión más nueva de este programa. Se dejó como estaba; ábralo con esa versión.</translation>
    </message>
    <message>
        <source>The case file “%1” cannot be written in the folder “%2”. Copy it to a folder of your own and open it there.</source>
        <translation>No se puede escribir el expediente “%1” en la carpeta “%2”. Cópielo a una carpeta suya y ábralo ahí.</translation>
    </message>
    <message>
        <source>The case file “%1” is open in another window of this program. Close it there, or open another case file.</source>
        <translation>El expediente “%1” está abierto en otra ventana de este programa. Ciérrelo ahí o abra otro expediente.</translation>
    </message>
    <message>
        <source>There is no space left for the case file “%1”. Free some space; what you change meanwhile is saved with the next change.</source>
        <translation>No queda espacio para el expediente “%1”. Libere espacio; lo que cambie mientras tanto se guarda con el próximo cambio.</translation>
    </message>
    <message>
        <source>The case file “%1” is damaged. Open a backup of it (the files beside it with “.bak-” in their name) or a copy.</source>
        <translation>El expediente “%1” está dañado. Abra un respaldo (los archivos a su lado con “.bak-” en el nombre) o una copia.</translation>
    </message>
    <message>
        <source>The case file “%1” could not be opened or saved: %2</source>
        <translation>No se pudo abrir o guardar el expediente “%1”: %2</translation>
    </message>
</context>
<context>
    <name>ChartData</name>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>ChartFigure</name>
    <message>
        <source>below %1</source>
        <comment>an amount</comment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <comment>two amounts</comment>
        <translation>de %1 a menos de %2</translation>
    </message>
    <message>
        <source>a quarter below</source>
        <translation>un cuarto por debajo</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>three quarters below</source>
        <translation>tres cuartos por debajo</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Lower whisker</source>
        <translation>Bigote inferior</translation>
    </message>
    <message>
        <source>A quarter below</source>
        <translation>Un cuarto por debajo</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Three quarters below</source>
        <translation>Tres cuartos por debajo</translation>
    </message>
    <message>
        <source>Upper whisker</source>
        <translation>Bigote superior</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Beyond the whiskers</source>
        <translation>Fuera de los bigotes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Concentration index (HHI)</source>
        <translation>Índice de concentración (HHI)</translation>
    </message>
    <message>
        <source>Share together with those above</source>
        <translation>Parte junto con los de arriba</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Monto en %1</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Monto mediano</translation>
    </message>
    <message>
        <source>Median amount in %1</source>
        <translation>Monto mediano en %1</translation>
    </message>
    <message>
        <source>Mean amount</source>
        <translation>Monto promedio</translation>
    </message>
    <message>
        <source>Mean amount in %1</source>
        <translation>Monto promedio en %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>First digit</source>
        <translation>Primera cifra</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>a number</comment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>With one tenderer</source>
        <translation>Con un solo proponente</translation>
    </message>
    <message>
        <source>With a number of tenderers</source>
        <translation>Que dicen cuántos proponentes hubo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Number of tenderers</source>
        <translation>Número de proponentes</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>before</source>
        <comment>days: the second date lies before the first</comment>
        <translation>antes</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>two numbers</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2 to below %3</source>
        <comment>Estimate 1,000 to below 10,000</comment>
        <translation>%1 de %2 a menos de %3</translation>
    </message>
    <message>
        <source>%1 %2 or more</source>
        <comment>Estimate 1,000 or more</comment>
        <translation>%1 de %2 o más</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>%1, SHA-256 %2</source>
        <comment>file and hash</comment>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The source states no licence.</source>
        <translation>La fuente no indica licencia.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Made on %1 with Obra Abierta %2</source>
        <translation>Hecho el %1 con Obra Abierta %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files; the CSV file of this chart names all of them</source>
        <translation>
            <numerusform>y %n archivo más; el archivo CSV de este gráfico los nombra todos</numerusform>
            <numerusform>y %n archivos más; el archivo CSV de este gráfico los nombra todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Filtro como texto</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>Amount in %1</source>
        <translation>Monto en %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>measure by field</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 counted.</source>
        <translation>Total contado: %1.</translation>
    </message>
    <message>
        <source>All others together, not drawn: %1.</source>
        <translation>Todos los demás en conjunto, sin dibujar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with money in other currencies are not shown.</source>
        <translation>
            <numerusform>No se muestra %1 con montos en otras monedas.</numerusform>
            <numerusform>No se muestran %1 con montos en otras monedas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have no amount.</source>
        <translation>
            <numerusform>%1 no tiene monto.</numerusform>
            <numerusform>%1 no tienen monto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>value: amount in number of rows</comment>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value: number of rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>No hay nada que dibujar.</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart with %n bars. %1.</source>
        <translation>
            <numerusform>Gráfico de barras con %n barra. %1.</numerusform>
            <numerusform>Gráfico de barras con %n barras. %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2. Largest: %3 (%4)</source>
        <comment>measure by field. Largest: value (figure)</comment>
        <translation>%1 por %2. El mayor: %3 (%4)</translation>
    </message>
    <message>
        <source>Together with those before (line)</source>
        <translation>Junto con los anteriores (línea)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>por año</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>por trimestre</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>%1 up to each date, %2</source>
        <comment>measure, per year</comment>
        <translation>%1 hasta cada fecha, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, per year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. Most: %2 (%3)</source>
        <comment>what is shown. Most: year (figure)</comment>
        <translation>%1. El mayor: %2 (%3)</translation>
    </message>
    <message>
        <source>How much each buyer depends on few suppliers</source>
        <translation>Cuánto depende cada entidad de pocos proveedores</translation>
    </message>
    <message>
        <source>How it is shared among suppliers</source>
        <translation>Cómo se reparte entre los proveedores</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 suppliers have half of the money</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 de %2 proveedores tiene la mitad del dinero</numerusform>
            <numerusform>%1 de %2 proveedores tienen la mitad del dinero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 suppliers have half of the processes</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 de %2 proveedores tiene la mitad de los procesos</numerusform>
            <numerusform>%1 de %2 proveedores tienen la mitad de los procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>How amounts are spread, by %1</source>
        <translation>Cómo se reparten los montos, por %1</translation>
    </message>
    <message>
        <source>How amounts are spread</source>
        <translation>Cómo se reparten los montos</translation>
    </message>
    <message>
        <source>Half of the amounts are below %1, and half lie between %2 and %3</source>
        <comment>median, quartiles</comment>
        <translation>La mitad de los montos está por debajo de %1, y la mitad está entre %2 y %3</translation>
    </message>
    <message>
        <source>Amounts around %1</source>
        <translation>Montos alrededor de %1</translation>
    </message>
    <message>
        <source>Just below %1 there are %2 amounts, at it or just above %3</source>
        <comment>limit and two numbers</comment>
        <translation>Justo por debajo de %1 hay %2 montos; en el límite o justo por encima, %3</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>Of all suppliers together: Gini %1 (0 = all have the same, 1 = one has all), HHI %2 of 10,000.</source>
        <translation>De todos los proveedores juntos: Gini %1 (0 = todos tienen lo mismo, 1 = uno lo tiene todo), HHI %2 de 10 000.</translation>
    </message>
    <message>
        <source>Within a tenth of the limit, %1 lie below it. Where nothing is steered, it is about half; a reason to look, never a verdict.</source>
        <translation>A menos de una décima parte del límite, el %1 está por debajo. Donde nada se acomoda, es más o menos la mitad; es una razón para mirar, nunca un veredicto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts are farther away and not drawn.</source>
        <translation>
            <numerusform>%1 monto está más lejos y no se dibuja.</numerusform>
            <numerusform>%1 montos están más lejos y no se dibujan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quartiles after Hyndman and Fan, type 7.</source>
        <translation>Cuartiles según Hyndman y Fan, tipo 7.</translation>
    </message>
    <message>
        <source>How does it change over time?</source>
        <translation>¿Cómo cambia con el tiempo?</translation>
    </message>
    <message>
        <source>Who has most of it?</source>
        <translation>¿Quién tiene la mayor parte?</translation>
    </message>
    <message>
        <source>Is it in few hands?</source>
        <translation>¿Está en pocas manos?</translation>
    </message>
    <message>
        <source>How large are the amounts?</source>
        <translation>¿De qué tamaño son los montos?</translation>
    </message>
    <message>
        <source>Where and when is most going on?</source>
        <translation>¿Dónde y cuándo pasa más?</translation>
    </message>
    <message>
        <source>Do amounts stay just below a limit?</source>
        <translation>¿Hay montos justo bajo un límite?</translation>
    </message>
    <message>
        <source>Do the amounts look natural?</source>
        <translation>¿Parecen naturales los montos?</translation>
    </message>
    <message>
        <source>What does it add up to?</source>
        <translation>¿Cuánto suma cada cosa?</translation>
    </message>
    <message>
        <source>Bars over time</source>
        <translation>Barras en el tiempo</translation>
    </message>
    <message>
        <source>Ranked bars</source>
        <translation>Barras ordenadas</translation>
    </message>
    <message>
        <source>Pareto, Lorenz, Gini, HHI</source>
        <translation>Pareto, Lorenz, Gini, HHI</translation>
    </message>
    <message>
        <source>Histogram, box plots</source>
        <translation>Histograma, diagramas de caja</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Histogram around a threshold</source>
        <translation>Histograma alrededor de un umbral</translation>
    </message>
    <message>
        <source>First digits (Benford&apos;s law)</source>
        <translation>Primeras cifras (ley de Benford)</translation>
    </message>
    <message>
        <source>Pivot table</source>
        <translation>Tabla dinámica</translation>
    </message>
    <message>
        <source>First digits of the amounts, and what Benford&apos;s law expects</source>
        <translation>Primeras cifras de los montos, y lo que espera la ley de Benford</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <comment>measure by row and column</comment>
        <translation>%1 por %2 y %3</translation>
    </message>
    <message>
        <source>%1. Most: %2 (%3)</source>
        <comment>what is shown. Most: value (figure)</comment>
        <translation>%1. El mayor: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 have no date and are not shown.</source>
        <translation>
            <numerusform>%1 no tiene fecha y no se muestra.</numerusform>
            <numerusform>%1 no tienen fecha y no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name no supplier and are not shown.</source>
        <translation>
            <numerusform>%1 no nombra proveedor y no se muestra.</numerusform>
            <numerusform>%1 no nombran proveedor y no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more have no room here.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%1 más no cabe aquí.</numerusform>
            <numerusform>%1 más no caben aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Others” are %1 more.</source>
        <comment>values</comment>
        <translation>
            <numerusform>“Otros” es %1 más.</numerusform>
            <numerusform>“Otros” son %1 más.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has several values counts for each of them.</source>
        <translation>Lo que tiene varios valores cuenta en cada uno.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group and stack</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. Median %3, half between %4 and %5, smallest %6, largest %7.</source>
        <translation>%1: %2. Mediana %3, la mitad entre %4 y %5, menor %6, mayor %7.</translation>
    </message>
    <message>
        <source>%1: HHI %2 in %3</source>
        <comment>buyer: index in number of rows</comment>
        <translation>%1: HHI %2 en %3</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>a cell without rows</comment>
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>cell: median of number of rows</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3 (%4)</source>
        <comment>value: amount in number of rows (share)</comment>
        <translation>%1: %2 en %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>value: number of rows (share)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Chart with %n elements. %1.</source>
        <translation>
            <numerusform>Gráfico con %n elemento. %1.</numerusform>
            <numerusform>Gráfico con %n elementos. %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing meets the filter</source>
        <translation>Nada cumple el filtro</translation>
    </message>
    <message>
        <source>No amounts in this currency</source>
        <translation>No hay montos en esta moneda</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>No hay nada que dibujar</translation>
    </message>
    <message>
        <source>Take away a condition in the bar above, or undo the last step.</source>
        <translation>Quite una condición en la barra de arriba, o deshaga el último paso.</translation>
    </message>
    <message>
        <source>Show numbers instead of amounts, or choose another currency.</source>
        <translation>Muestre cantidades en vez de montos, o elija otra moneda.</translation>
    </message>
    <message>
        <source>The records here do not say what this chart is about. Choose another chart.</source>
        <translation>Estos registros no dicen nada de lo que trata este gráfico. Elija otro gráfico.</translation>
    </message>
    <message>
        <source>Suppliers, smallest first</source>
        <translation>Proveedores, del menor al mayor</translation>
    </message>
    <message>
        <source>What they have of the money</source>
        <translation>Lo que tienen del dinero</translation>
    </message>
    <message>
        <source>What they have of the processes</source>
        <translation>Lo que tienen de los procesos</translation>
    </message>
    <message>
        <source>if all had the same</source>
        <translation>si todos tuvieran lo mismo</translation>
    </message>
    <message>
        <source>Concentration index (HHI): 10,000 = one supplier has everything</source>
        <translation>Índice de concentración (HHI): 10 000 = un proveedor lo tiene todo</translation>
    </message>
    <message>
        <source>%1 (%2&#xa0;%)</source>
        <comment>value and share</comment>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>publishers</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source: %1 (%n files)</source>
        <comment>publishers</comment>
        <translation>
            <numerusform>Fuente: %1 (%n archivo)</numerusform>
            <numerusform>Fuente: %1 (%n archivos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Share with a single tenderer</source>
        <translation>Parte con un solo proponente</translation>
    </message>
    <message>
        <source>expected by Benford&apos;s law</source>
        <translation>esperado según la ley de Benford</translation>
    </message>
    <message>
        <source>Days; a circle at the edge stands for what lies farther out</source>
        <translation>Días; un círculo al borde representa lo que queda más lejos</translation>
    </message>
    <message>
        <source>%1; a circle at the edge stands for what lies farther out</source>
        <comment>kind of days</comment>
        <translation>%1; un círculo al borde representa lo que queda más lejos</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a date</comment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Share with a single tenderer, by %1</source>
        <translation>Parte con un solo proponente, por %1</translation>
    </message>
    <message>
        <source>How many compete</source>
        <translation>Cuántos compiten</translation>
    </message>
    <message>
        <source>Days between the phases</source>
        <translation>Días entre las fases</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>days between phases, by field</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1: half take up to %2, and half lie between %3 and %4</source>
        <comment>days between phases; median, quartiles</comment>
        <translation>%1: la mitad tarda hasta %2, y la mitad está entre %3 y %4</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two amounts</comment>
        <translation>%1 frente a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: higher in %3 of %4 (%5)</source>
        <comment>two amounts, numbers, share</comment>
        <translation>
            <numerusform>%1 frente a %2: mayor en %3 de %4 (%5)</numerusform>
            <numerusform>%1 frente a %2: mayor en %3 de %4 (%5)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in time, the earliest first</source>
        <comment>a number of works</comment>
        <translation>%1 en el tiempo, primero los más antiguos</translation>
    </message>
    <message>
        <source>%1 in time, by their planned end</source>
        <comment>a number of works</comment>
        <translation>%1 en el tiempo, por su fin previsto</translation>
    </message>
    <message>
        <source>%1 in time, the most delayed first</source>
        <comment>a number of works</comment>
        <translation>%1 en el tiempo, primero los más atrasados</translation>
    </message>
    <message>
        <source>%1 in time, the longest contracts first</source>
        <comment>a number of works</comment>
        <translation>%1 en el tiempo, primero los contratos más largos</translation>
    </message>
    <message>
        <source>close</source>
        <comment>conformity</comment>
        <translation>estrecha</translation>
    </message>
    <message>
        <source>acceptable</source>
        <comment>conformity</comment>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>marginal</source>
        <comment>conformity</comment>
        <translation>apenas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>conformity</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Conformity after Nigrini (2012): %1.</source>
        <translation>Conformidad según Nigrini (2012): %1.</translation>
    </message>
    <message>
        <source>Here it means nothing: there are fewer than %1 amounts.</source>
        <translation>Aquí no dice nada: hay menos de %1 montos.</translation>
    </message>
    <message>
        <source>Here it means nothing: the largest amount is less than a hundred times the smallest.</source>
        <translation>Aquí no dice nada: el monto mayor es menos de cien veces el menor.</translation>
    </message>
    <message>
        <source>It means nothing either where prices are fixed, rounded or kept below a limit; a deviation is a reason to look, never a proof.</source>
        <translation>Tampoco dice nada donde los precios son fijos, redondeados o se mantienen bajo un límite; una desviación es un motivo para mirar, nunca una prueba.</translation>
    </message>
    <message>
        <source>%1: tender from %2, signed %3, planned to end %4.</source>
        <comment>process and three days</comment>
        <translation>%1: licitación desde %2, firmado %3, fin previsto %4.</translation>
    </message>
    <message>
        <source>%1: planned from %2 to %3</source>
        <comment>project and two days</comment>
        <translation>%1: previsto de %2 a %3</translation>
    </message>
    <message>
        <source>%1, going on.</source>
        <comment>what is planned of a project</comment>
        <translation>%1, en ejecución.</translation>
    </message>
    <message>
        <source>%1, completion not known.</source>
        <comment>what is planned of a project</comment>
        <translation>%1, no se sabe cuándo terminó.</translation>
    </message>
    <message>
        <source>%1, completed %2.</source>
        <comment>what is planned of a project, a day</comment>
        <translation>%1, terminado %2.</translation>
    </message>
    <message>
        <source>%1, completed %2: %3 late.</source>
        <comment>what is planned of a project, a day, a number of days</comment>
        <translation>%1, terminado %2: %3 de atraso.</translation>
    </message>
    <message>
        <source>%1, completed %2: in time.</source>
        <comment>what is planned of a project, a day</comment>
        <translation>%1, terminado %2: a tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First digits of %1 amounts: on average %2 percentage points from Benford&apos;s law</source>
        <translation>
            <numerusform>Primer dígito de %1 monto: en promedio a %2 puntos porcentuales de la ley de Benford</numerusform>
            <numerusform>Primeros dígitos de %1 montos: en promedio a %2 puntos porcentuales de la ley de Benford</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half had %1 tenderers or fewer.</source>
        <translation>
            <numerusform>La mitad tuvo %1 proponente o menos.</numerusform>
            <numerusform>La mitad tuvo %1 proponentes o menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares are of those that say how many there were.</source>
        <translation>Las partes son de los que dicen cuántos hubo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 end before they begin: a date is wrong.</source>
        <translation>
            <numerusform>%1 termina antes de empezar: una fecha está mal.</numerusform>
            <numerusform>%1 terminan antes de empezar: una fecha está mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 the second day lies before the first.</source>
        <translation>
            <numerusform>En %1 el segundo día es anterior al primero.</numerusform>
            <numerusform>En %1 el segundo día es anterior al primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle %1, half between %2 and %3; equal to within 1 % in %4.</source>
        <comment>factors and a number</comment>
        <translation>En el medio %1, la mitad entre %2 y %3; iguales con diferencia de 1 % en %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 do not say how many tenderers there were.</source>
        <translation>
            <numerusform>%1 no dice cuántos proponentes hubo.</numerusform>
            <numerusform>%1 no dicen cuántos proponentes hubo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lack one of the two days.</source>
        <translation>
            <numerusform>A %1 le falta uno de los dos días.</numerusform>
            <numerusform>A %1 les falta uno de los dos días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lack one of the two amounts, or it is not above zero.</source>
        <translation>
            <numerusform>A %1 le falta uno de los dos montos, o no es mayor que cero.</numerusform>
            <numerusform>A %1 les falta uno de los dos montos, o no es mayor que cero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are zero or in several currencies and have no first digit of their own.</source>
        <translation>
            <numerusform>%1 es cero o está en varias monedas y no tiene primer dígito propio.</numerusform>
            <numerusform>%1 son cero o están en varias monedas y no tienen primer dígito propio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have no days and are not drawn.</source>
        <translation>
            <numerusform>%1 no tiene fechas y no se dibuja.</numerusform>
            <numerusform>%1 no tienen fechas y no se dibujan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none says how many tenderers there were</source>
        <comment>a value</comment>
        <translation>%1: ninguno dice cuántos proponentes hubo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 had a single tenderer (%4)</source>
        <comment>a value, numbers and share</comment>
        <translation>
            <numerusform>%1: %2 de %3 tuvo un solo proponente (%4)</numerusform>
            <numerusform>%1: %2 de %3 tuvieron un solo proponente (%4)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>two ranges of amounts: number of rows</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Amounts that begin with %1: %2 (%3); expected %4</source>
        <comment>digit: numbers and share</comment>
        <translation>Montos que empiezan con %1: %2 (%3); se esperan %4</translation>
    </message>
    <message>
        <source>None of these records says how many tenderers there were. Widen the filter, or choose another chart.</source>
        <translation>Ninguno de estos registros dice cuántos proponentes hubo. Amplíe el filtro o elija otro gráfico.</translation>
    </message>
    <message>
        <source>None of these records has both days. Choose other phases, or widen the filter.</source>
        <translation>Ninguno de estos registros tiene ambos días. Elija otras fases o amplíe el filtro.</translation>
    </message>
    <message>
        <source>None of these records has both amounts above zero in this currency. Choose other amounts or another currency.</source>
        <translation>Ninguno de estos registros tiene ambos montos mayores que cero en esta moneda. Elija otros montos u otra moneda.</translation>
    </message>
    <message>
        <source>None of these records has an amount above zero in this currency alone. Choose another currency.</source>
        <translation>Ninguno de estos registros tiene un monto mayor que cero solo en esta moneda. Elija otra moneda.</translation>
    </message>
    <message>
        <source>None of these records has a planned or real day. Widen the filter, or look at the other unit (processes, projects).</source>
        <translation>Ninguno de estos registros tiene un día previsto o real. Amplíe el filtro o vea la otra unidad (procesos, proyectos).</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what is shown, kind of day</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>How many compete?</source>
        <translation>¿Cuántos compiten?</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>¿Cuánto tarda?</translation>
    </message>
    <message>
        <source>Do amounts grow on the way?</source>
        <translation>¿Crecen los montos en el camino?</translation>
    </message>
    <message>
        <source>Which works are done when?</source>
        <translation>¿Qué obras se hacen cuándo?</translation>
    </message>
    <message>
        <source>Tenderers, share of single bids</source>
        <translation>Proponentes, parte con una sola oferta</translation>
    </message>
    <message>
        <source>Days between phases</source>
        <translation>Días entre fases</translation>
    </message>
    <message>
        <source>Scatter plot on log axes</source>
        <translation>Dispersión en ejes logarítmicos</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>Diagrama de Gantt</translation>
    </message>
    <message>
        <source>Only the first %1 are drawn; narrow the filter to see the other %2.</source>
        <translation>Solo se dibujan los primeros %1; reduzca el filtro para ver los otros %2.</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>of works</comment>
        <translation>previsto</translation>
    </message>
    <message>
        <source>signature to planned end</source>
        <translation>de la firma al fin previsto</translation>
    </message>
    <message>
        <source>real</source>
        <comment>of works</comment>
        <translation>real</translation>
    </message>
    <message>
        <source>tender to signature</source>
        <translation>de la licitación a la firma</translation>
    </message>
    <message>
        <source>late</source>
        <comment>of works</comment>
        <translation>atraso</translation>
    </message>
    <message>
        <source>going on</source>
        <comment>of works</comment>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>no record says how many tenderers there were</comment>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>share, numbers</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>%1 in %2 (log scale)</source>
        <comment>kind of amount, currency</comment>
        <translation>%1 en %2 (escala logarítmica)</translation>
    </message>
    <message>
        <source>%1 about %2, %3 about %4 (× %5).
Click: open the record.</source>
        <comment>kinds of amounts with their amounts, factor</comment>
        <translation>%1 cerca de %2, %3 cerca de %4 (× %5).
Clic: abrir el registro.</translation>
    </message>
    <message>
        <source>both the same</source>
        <comment>the line of equal amounts</comment>
        <translation>ambos iguales</translation>
    </message>
    <message numerus="yes">
        <source>%1 in one spot</source>
        <comment>number of points</comment>
        <translation>
            <numerusform>%1 en un lugar</numerusform>
            <numerusform>%1 en un lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 that say how many tenderers there were had a single one (%3)</source>
        <comment>numbers and share</comment>
        <translation>
            <numerusform>%1 de los %2 que dicen cuántos proponentes hubo tuvo uno solo (%3)</numerusform>
            <numerusform>%1 de los %2 que dicen cuántos proponentes hubo tuvieron uno solo (%3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>publisher not said</source>
        <translation>no se dice quién publica</translation>
    </message>
    <message>
        <source>%1, file “%2”, loaded %3</source>
        <comment>publisher, file, date</comment>
        <translation>%1, archivo “%2”, cargado el %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>y %n archivo más</numerusform>
            <numerusform>y %n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1. Made with Obra Abierta %2.</source>
        <translation>Fuente: %1. Hecho con Obra Abierta %2.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Qué es esto</translation>
    </message>
    <message>
        <source>Contracting processes</source>
        <translation>Procesos de contratación</translation>
    </message>
    <message>
        <source>Filter, to type it again</source>
        <translation>Filtro, para escribirlo otra vez</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(no se dice)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publica</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Codelist</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation>Selectiva</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directa</translation>
    </message>
    <message>
        <source>Planning</source>
        <comment>tender</comment>
        <translation>En planificación</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>tender</comment>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tender</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>tender</comment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>tender</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <comment>tender</comment>
        <translation>Desierta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>tender</comment>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>award</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>award</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>award</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Unsuccessful</source>
        <comment>award</comment>
        <translation>Sin éxito</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>contract</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>contract</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>contract</comment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>contract</comment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Bienes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Obras</translation>
    </message>
    <message>
        <source>Consulting services</source>
        <translation>Servicios de consultoría</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Planning update</source>
        <translation>Actualización de la planificación</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Licitación</translation>
    </message>
    <message>
        <source>Tender amendment</source>
        <translation>Adenda a la licitación</translation>
    </message>
    <message>
        <source>Tender update</source>
        <translation>Actualización de la licitación</translation>
    </message>
    <message>
        <source>Tender cancellation</source>
        <translation>Cancelación de la licitación</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Adjudicación</translation>
    </message>
    <message>
        <source>Award update</source>
        <translation>Actualización de la adjudicación</translation>
    </message>
    <message>
        <source>Award cancellation</source>
        <translation>Cancelación de la adjudicación</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Contract update</source>
        <translation>Actualización del contrato</translation>
    </message>
    <message>
        <source>Contract amendment</source>
        <translation>Adenda al contrato</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Implementation update</source>
        <translation>Actualización de la ejecución</translation>
    </message>
    <message>
        <source>Contract termination</source>
        <translation>Terminación del contrato</translation>
    </message>
    <message>
        <source>Compiled record</source>
        <translation>Registro compilado</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Entidad compradora</translation>
    </message>
    <message>
        <source>Procuring entity</source>
        <translation>Entidad contratante</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Tenderer</source>
        <translation>Proponente</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financiador</translation>
    </message>
    <message>
        <source>Enquirer</source>
        <translation>Consultante</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Beneficiario del pago</translation>
    </message>
    <message>
        <source>Review body</source>
        <translation>Organismo de revisión</translation>
    </message>
    <message>
        <source>Interested party</source>
        <translation>Parte interesada</translation>
    </message>
    <message>
        <source>Contract implementation manager</source>
        <translation>Responsable de la ejecución del contrato</translation>
    </message>
    <message>
        <source>Mediation body</source>
        <translation>Organismo de mediación</translation>
    </message>
    <message>
        <source>Process contact point</source>
        <translation>Punto de contacto del proceso</translation>
    </message>
    <message>
        <source>Review contact point</source>
        <translation>Punto de contacto para la revisión</translation>
    </message>
    <message>
        <source>Information service</source>
        <translation>Servicio de información</translation>
    </message>
    <message>
        <source>Private party</source>
        <translation>Parte privada</translation>
    </message>
    <message>
        <source>Lead bank</source>
        <translation>Banco líder</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Prestamista</translation>
    </message>
    <message>
        <source>Equity investor</source>
        <translation>Inversionista de capital</translation>
    </message>
    <message>
        <source>Notified potential supplier</source>
        <translation>Proveedor potencial notificado</translation>
    </message>
    <message>
        <source>Wholesale buyer</source>
        <translation>Comprador mayorista</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Autoridad pública</translation>
    </message>
    <message>
        <source>Administrative entity</source>
        <translation>Entidad administrativa</translation>
    </message>
    <message>
        <source>Climate finance focal point</source>
        <translation>Punto focal de financiamiento climático</translation>
    </message>
    <message>
        <source>Independent monitor</source>
        <translation>Monitor independiente</translation>
    </message>
    <message>
        <source>Pre-procurement milestones</source>
        <translation>Hitos previos a la contratación</translation>
    </message>
    <message>
        <source>Approval milestones</source>
        <translation>Hitos de aprobación</translation>
    </message>
    <message>
        <source>Engagement milestones</source>
        <translation>Hitos de participación</translation>
    </message>
    <message>
        <source>Assessment milestones</source>
        <translation>Hitos de evaluación</translation>
    </message>
    <message>
        <source>Delivery milestones</source>
        <translation>Hitos de entrega</translation>
    </message>
    <message>
        <source>Reporting milestones</source>
        <translation>Hitos de presentación de informes</translation>
    </message>
    <message>
        <source>Financing milestones</source>
        <translation>Hitos de financiamiento</translation>
    </message>
    <message>
        <source>Payment milestones</source>
        <translation>Hitos de pago</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Contratación</translation>
    </message>
    <message>
        <source>Commercial and financial close</source>
        <translation>Cierre comercial y financiero</translation>
    </message>
    <message>
        <source>Security clearance deadline</source>
        <translation>Fecha límite de la habilitación de seguridad</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Partially met</source>
        <translation>Cumplido parcialmente</translation>
    </message>
    <message>
        <source>Notice of planned procurement</source>
        <translation>Aviso de contratación planificada</translation>
    </message>
    <message>
        <source>Market engagement notice</source>
        <translation>Aviso de consulta al mercado</translation>
    </message>
    <message>
        <source>Tender notice</source>
        <translation>Aviso de licitación</translation>
    </message>
    <message>
        <source>Award notice</source>
        <translation>Aviso de adjudicación</translation>
    </message>
    <message>
        <source>Contract signature notice</source>
        <translation>Aviso de firma del contrato</translation>
    </message>
    <message>
        <source>Completion certificate</source>
        <translation>Certificado de finalización</translation>
    </message>
    <message>
        <source>Procurement plan</source>
        <translation>Plan de contratación</translation>
    </message>
    <message>
        <source>Bidding documents</source>
        <translation>Pliego de cargos</translation>
    </message>
    <message>
        <source>Technical specifications</source>
        <translation>Especificaciones técnicas</translation>
    </message>
    <message>
        <source>Exclusion grounds</source>
        <translation>Causales de exclusión</translation>
    </message>
    <message>
        <source>Selection criteria</source>
        <translation>Criterios de selección</translation>
    </message>
    <message>
        <source>Award criteria</source>
        <translation>Criterios de adjudicación</translation>
    </message>
    <message>
        <source>Evaluation criteria</source>
        <translation>Criterios de evaluación</translation>
    </message>
    <message>
        <source>Other participation requirements</source>
        <translation>Otros requisitos de participación</translation>
    </message>
    <message>
        <source>Procurement method rationale</source>
        <translation>Justificación del método de contratación</translation>
    </message>
    <message>
        <source>No standstill period justification</source>
        <translation>Justificación de la ausencia de un plazo de espera</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>Informe de evaluación</translation>
    </message>
    <message>
        <source>Contract draft</source>
        <translation>Borrador del contrato</translation>
    </message>
    <message>
        <source>Concluded contract</source>
        <translation>Contrato suscrito</translation>
    </message>
    <message>
        <source>Arrangements for ending contract</source>
        <translation>Disposiciones para la terminación del contrato</translation>
    </message>
    <message>
        <source>Physical progress reports</source>
        <translation>Informes de avance físico</translation>
    </message>
    <message>
        <source>Financial progress reports</source>
        <translation>Informes de avance financiero</translation>
    </message>
    <message>
        <source>Final audit</source>
        <translation>Auditoría final</translation>
    </message>
    <message>
        <source>Public hearing notice</source>
        <translation>Aviso de audiencia pública</translation>
    </message>
    <message>
        <source>Market studies</source>
        <translation>Estudios de mercado</translation>
    </message>
    <message>
        <source>Clarifications to bidders questions</source>
        <translation>Aclaraciones a las preguntas de los proponentes</translation>
    </message>
    <message>
        <source>Shortlisted firms</source>
        <translation>Empresas preseleccionadas</translation>
    </message>
    <message>
        <source>Environmental impact</source>
        <translation>Impacto ambiental</translation>
    </message>
    <message>
        <source>Assessment of government&apos;s assets and liabilities</source>
        <translation>Evaluación de los activos y pasivos del Gobierno</translation>
    </message>
    <message>
        <source>Provisions for management of risks and liabilities</source>
        <translation>Disposiciones para la gestión de riesgos y pasivos</translation>
    </message>
    <message>
        <source>Winning bid</source>
        <translation>Propuesta ganadora</translation>
    </message>
    <message>
        <source>Complaints and decisions</source>
        <translation>Reclamos y decisiones</translation>
    </message>
    <message>
        <source>Annexes to the contract</source>
        <translation>Anexos del contrato</translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation>Garantías</translation>
    </message>
    <message>
        <source>Subcontracts</source>
        <translation>Subcontratos</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>Evaluación de necesidades</translation>
    </message>
    <message>
        <source>Feasibility study</source>
        <translation>Estudio de factibilidad</translation>
    </message>
    <message>
        <source>Project plan</source>
        <translation>Plan del proyecto</translation>
    </message>
    <message>
        <source>Bill of quantity</source>
        <translation>Lista de cantidades</translation>
    </message>
    <message>
        <source>Information on bidders</source>
        <translation>Información sobre los proponentes</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflicto de intereses</translation>
    </message>
    <message>
        <source>Debarments</source>
        <translation>Inhabilitaciones</translation>
    </message>
    <message>
        <source>Illustrations</source>
        <translation>Ilustraciones</translation>
    </message>
    <message>
        <source>Bid submission documents</source>
        <translation>Documentos de presentación de propuestas</translation>
    </message>
    <message>
        <source>Contract summary</source>
        <translation>Resumen del contrato</translation>
    </message>
    <message>
        <source>Cancellation details</source>
        <translation>Detalles de la cancelación</translation>
    </message>
    <message>
        <source>Unsuccessful details</source>
        <translation>Detalles del proceso desierto</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Tariff method</source>
        <translation>Método tarifario</translation>
    </message>
    <message>
        <source>Tariff review</source>
        <translation>Revisión tarifaria</translation>
    </message>
    <message>
        <source>Tariff illustration</source>
        <translation>Ilustración de las tarifas</translation>
    </message>
    <message>
        <source>Eligibility criteria</source>
        <translation>Criterios de elegibilidad</translation>
    </message>
    <message>
        <source>Contract schedules</source>
        <translation>Cronogramas del contrato</translation>
    </message>
    <message>
        <source>No objection certificate</source>
        <translation>Certificado de no objeción</translation>
    </message>
    <message>
        <source>Value for money analysis</source>
        <translation>Análisis de valor por dinero</translation>
    </message>
    <message>
        <source>Service descriptions</source>
        <translation>Descripciones de los servicios</translation>
    </message>
    <message>
        <source>Estimated demand</source>
        <translation>Demanda estimada</translation>
    </message>
    <message>
        <source>Evaluation committee details</source>
        <translation>Detalles de la comisión evaluadora</translation>
    </message>
    <message>
        <source>Request for qualification</source>
        <translation>Solicitud de precalificación</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Actas</translation>
    </message>
    <message>
        <source>Negotiation parameters</source>
        <translation>Parámetros de negociación</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Incumplimientos</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Terminación</translation>
    </message>
    <message>
        <source>Performance report</source>
        <translation>Informe de desempeño</translation>
    </message>
    <message>
        <source>Social impact assessment</source>
        <translation>Evaluación de impacto social</translation>
    </message>
    <message>
        <source>Land and settlement impact assessment</source>
        <translation>Evaluación de impacto sobre tierras y asentamientos</translation>
    </message>
    <message>
        <source>Project scope</source>
        <translation>Alcance del proyecto</translation>
    </message>
    <message>
        <source>Resettlement and compensation plan</source>
        <translation>Plan de reasentamiento y compensación</translation>
    </message>
    <message>
        <source>Project evaluation</source>
        <translation>Evaluación del proyecto</translation>
    </message>
    <message>
        <source>Budget approval</source>
        <translation>Aprobación del presupuesto</translation>
    </message>
    <message>
        <source>Budget amendment approval</source>
        <translation>Aprobación de la modificación del presupuesto</translation>
    </message>
    <message>
        <source>Financial agreement</source>
        <translation>Acuerdo financiero</translation>
    </message>
    <message>
        <source>Financial audit report</source>
        <translation>Informe de auditoría financiera</translation>
    </message>
    <message>
        <source>Technical audit report</source>
        <translation>Informe de auditoría técnica</translation>
    </message>
    <message>
        <source>Quality assurance report</source>
        <translation>Informe de aseguramiento de la calidad</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Certificado de constitución</translation>
    </message>
    <message>
        <source>Project design report</source>
        <translation>Informe de diseño del proyecto</translation>
    </message>
    <message>
        <source>Payment certificate</source>
        <translation>Certificado de pago</translation>
    </message>
    <message>
        <source>Escalation approval</source>
        <translation>Aprobación de escalamiento de precios</translation>
    </message>
    <message>
        <source>Climate measures</source>
        <translation>Medidas climáticas</translation>
    </message>
    <message>
        <source>Conservation measures</source>
        <translation>Medidas de conservación</translation>
    </message>
    <message>
        <source>Environmental measures</source>
        <translation>Medidas ambientales</translation>
    </message>
    <message>
        <source>Policy alignment</source>
        <translation>Alineación con las políticas públicas</translation>
    </message>
    <message>
        <source>Procurement strategy risk assessment</source>
        <translation>Evaluación de riesgos de la estrategia de contratación</translation>
    </message>
    <message>
        <source>Life cycle cost methodology</source>
        <translation>Metodología del costo del ciclo de vida</translation>
    </message>
    <message>
        <source>Cost-benefit analysis</source>
        <translation>Análisis de costo-beneficio</translation>
    </message>
    <message>
        <source>Environmental exemption</source>
        <translation>Exención ambiental</translation>
    </message>
    <message>
        <source>Climate and disaster risk assessment</source>
        <translation>Evaluación de riesgos climáticos y de desastres</translation>
    </message>
    <message>
        <source>Climate transformation</source>
        <translation>Transformación climática</translation>
    </message>
    <message>
        <source>Decommissioning plans</source>
        <translation>Planes de desmantelamiento</translation>
    </message>
    <message>
        <source>Impact methodology</source>
        <translation>Metodología de impacto</translation>
    </message>
    <message>
        <source>Inclusive design</source>
        <translation>Diseño inclusivo</translation>
    </message>
    <message>
        <source>Inclusive implementation</source>
        <translation>Ejecución inclusiva</translation>
    </message>
    <message>
        <source>Supplier environmental certification</source>
        <translation>Certificación ambiental del proveedor</translation>
    </message>
    <message>
        <source>Supplier health and safety certification</source>
        <translation>Certificación de salud y seguridad del proveedor</translation>
    </message>
    <message>
        <source>Anti-corruption certification</source>
        <translation>Certificación anticorrupción</translation>
    </message>
    <message>
        <source>Oversight report</source>
        <translation>Informe de fiscalización</translation>
    </message>
    <message>
        <source>Freedom of information request</source>
        <translation>Solicitud de acceso a la información</translation>
    </message>
    <message>
        <source>Freedom of information request response</source>
        <translation>Respuesta a la solicitud de acceso a la información</translation>
    </message>
    <message>
        <source>Building inspection report</source>
        <translation>Informe de inspección de la edificación</translation>
    </message>
    <message>
        <source>Greenhouse gas emissions forecast</source>
        <translation>Pronóstico de emisiones de gases de efecto invernadero</translation>
    </message>
    <message>
        <source>Greenhouse gas emissions reduction forecast</source>
        <translation>Pronóstico de reducción de emisiones de gases de efecto invernadero</translation>
    </message>
    <message>
        <source>Greenhouse gas emissions</source>
        <translation>Emisiones de gases de efecto invernadero</translation>
    </message>
    <message>
        <source>Abatement cost methodology</source>
        <translation>Metodología del costo de abatimiento</translation>
    </message>
    <message>
        <source>Lobbying meeting minutes</source>
        <translation>Actas de reuniones de cabildeo</translation>
    </message>
    <message>
        <source>Consultation meeting minutes</source>
        <translation>Actas de reuniones de consulta</translation>
    </message>
    <message>
        <source>Consultation meeting invitation</source>
        <translation>Invitación a reunión de consulta</translation>
    </message>
    <message>
        <source>Material test results</source>
        <translation>Resultados de pruebas de materiales</translation>
    </message>
    <message>
        <source>Maintenance plan</source>
        <translation>Plan de mantenimiento</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Solar energy</source>
        <translation>Energía solar</translation>
    </message>
    <message>
        <source>Wind energy</source>
        <translation>Energía eólica</translation>
    </message>
    <message>
        <source>Hydropower energy</source>
        <translation>Energía hidroeléctrica</translation>
    </message>
    <message>
        <source>Biomass energy</source>
        <translation>Energía de biomasa</translation>
    </message>
    <message>
        <source>Geothermal energy</source>
        <translation>Energía geotérmica</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>Water and waste</source>
        <translation>Agua y desechos</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gobernanza</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Economía</translation>
    </message>
    <message>
        <source>Culture, sports and recreation</source>
        <translation>Cultura, deportes y recreación</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Air transport</source>
        <translation>Transporte aéreo</translation>
    </message>
    <message>
        <source>Water transport</source>
        <translation>Transporte acuático</translation>
    </message>
    <message>
        <source>Rail transport</source>
        <translation>Transporte ferroviario</translation>
    </message>
    <message>
        <source>Road transport</source>
        <translation>Transporte por carretera</translation>
    </message>
    <message>
        <source>Urban transport</source>
        <translation>Transporte urbano</translation>
    </message>
    <message>
        <source>Low-carbon transport</source>
        <translation>Transporte bajo en carbono</translation>
    </message>
    <message>
        <source>Social housing</source>
        <translation>Vivienda social</translation>
    </message>
    <message>
        <source>Natural resources</source>
        <translation>Recursos naturales</translation>
    </message>
    <message>
        <source>Flood protection</source>
        <translation>Protección contra inundaciones</translation>
    </message>
    <message>
        <source>Identification</source>
        <comment>project</comment>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Preparation</source>
        <comment>project</comment>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Implementation</source>
        <comment>project</comment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Completion</source>
        <comment>project</comment>
        <translation>Finalización</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>project</comment>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <comment>project</comment>
        <translation>Desmantelamiento</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <comment>project</comment>
        <translation>Desmantelado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>project</comment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>project</comment>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construcción</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>Rehabilitación</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Reemplazo</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>Desmantelamiento</translation>
    </message>
    <message>
        <source>Pre-award</source>
        <comment>contracting process</comment>
        <translation>Previo a la adjudicación</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>contracting process</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>contracting process</comment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is summed, currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(sin moneda)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Quién y qué</translation>
    </message>
    <message>
        <source>Method in detail</source>
        <translation>Método en detalle</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Tender value</source>
        <translation>Valor de la licitación</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contratado</translation>
    </message>
    <message>
        <source>Final cost</source>
        <translation>Costo final</translation>
    </message>
    <message>
        <source>Tender opens</source>
        <translation>Abre la licitación</translation>
    </message>
    <message>
        <source>Tender closes</source>
        <translation>Cierra la licitación</translation>
    </message>
    <message>
        <source>Days to tender</source>
        <translation>Días para ofertar</translation>
    </message>
    <message>
        <source>First award</source>
        <translation>Primera adjudicación</translation>
    </message>
    <message>
        <source>First signature</source>
        <translation>Primera firma</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Terminado el</translation>
    </message>
    <message>
        <source>Tenderers</source>
        <translation>Proponentes</translation>
    </message>
    <message>
        <source>Contracting processes</source>
        <translation>Procesos de contratación</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Changes of contracts</source>
        <translation>Cambios de contratos</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Odd things found</source>
        <translation>Cosas raras halladas</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Comparison</source>
        <comment>name of a sheet</comment>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>What the line is about.</source>
        <translation>De qué trata la línea.</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>What the numbers and texts of the line say.</source>
        <translation>Qué dicen los números y textos de la línea.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>The currency of amounts, % for shares, nothing for numbers and texts.</source>
        <translation>La moneda de los montos, % en las partes, nada en números y textos.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>≠ where two that are known are not the same.</source>
        <translation>≠ donde dos que se conocen no son iguales.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Filter to type: %2</source>
        <comment>name, filter</comment>
        <translation>%1. Filtro para escribir: %2</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <comment>list of names</comment>
        <translation>Comparación de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>null</source>
        <translation>un valor nulo</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation>un objeto vacío</translation>
    </message>
    <message>
        <source>object with keys %1</source>
        <translation>un objeto con las claves %1</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>%1: currency</source>
        <comment>title of a column with money</comment>
        <translation>%1: moneda</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>Id. del proyecto</translation>
    </message>
    <message>
        <source>ocid</source>
        <translation>ocid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Procurement method, details</source>
        <translation>Método de contratación, detalle</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Adjudicaciones</translation>
    </message>
    <message>
        <source>Tender value</source>
        <translation>Valor de la licitación</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Tenderers</source>
        <translation>Proponentes</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The project&apos;s identifier, as published.</source>
        <translation>El identificador del proyecto, como se publicó.</translation>
    </message>
    <message>
        <source>The open contracting identifier of the process, as published.</source>
        <translation>El identificador de contrataciones abiertas del proceso, como se publicó.</translation>
    </message>
    <message>
        <source>As published.</source>
        <translation>Como se publicó.</translation>
    </message>
    <message>
        <source>As published; long texts may be cut by the spreadsheet&apos;s own limit.</source>
        <translation>Como se publicó; la hoja de cálculo puede cortar los textos muy largos.</translation>
    </message>
    <message>
        <source>Start of the project; else the budget&apos;s approval, the first contract or the last update.</source>
        <translation>Inicio del proyecto; si falta, la aprobación del presupuesto, el primer contrato o la última actualización.</translation>
    </message>
    <message>
        <source>Start of the tender; else the first award, the first signature or the release.</source>
        <translation>Inicio de la licitación; si falta, la primera adjudicación, la primera firma o la entrega.</translation>
    </message>
    <message>
        <source>The public authority that is responsible for the work.</source>
        <translation>La autoridad pública responsable de la obra.</translation>
    </message>
    <message>
        <source>Who pays.</source>
        <translation>Quién paga.</translation>
    </message>
    <message>
        <source>Who runs the procurement.</source>
        <translation>Quién lleva la contratación.</translation>
    </message>
    <message>
        <source>All that were awarded, with semicolons between them.</source>
        <translation>Todos los adjudicados, separados por punto y coma.</translation>
    </message>
    <message>
        <source>How it was procured, by the codes of the standard.</source>
        <translation>Cómo se contrató, según los códigos del estándar.</translation>
    </message>
    <message>
        <source>How it was procured, in the publisher&apos;s words.</source>
        <translation>Cómo se contrató, en palabras de quien publica.</translation>
    </message>
    <message>
        <source>The phase that the project is in.</source>
        <translation>La fase en que está el proyecto.</translation>
    </message>
    <message>
        <source>The status of the tender.</source>
        <translation>El estado de la licitación.</translation>
    </message>
    <message>
        <source>The sectors that the work serves.</source>
        <translation>Los sectores a los que sirve la obra.</translation>
    </message>
    <message>
        <source>Goods, works or services.</source>
        <translation>Bienes, obras o servicios.</translation>
    </message>
    <message>
        <source>What kind of work it is.</source>
        <translation>Qué clase de obra es.</translation>
    </message>
    <message>
        <source>The regions of its places, else their towns.</source>
        <translation>Las regiones de sus lugares; si faltan, las localidades.</translation>
    </message>
    <message>
        <source>Sum of the project&apos;s contracts; its budget when it has none. Currencies are never added together.</source>
        <translation>Suma de los contratos del proyecto; si no tiene, su presupuesto. Nunca se suman monedas distintas.</translation>
    </message>
    <message>
        <source>Sum of the contracts; of the awards when there is no contract. Currencies are never added together.</source>
        <translation>Suma de los contratos; de las adjudicaciones cuando no hay contrato. Nunca se suman monedas distintas.</translation>
    </message>
    <message>
        <source>The currency of the amounts. Panama&apos;s balboa and the US dollar are at par by law and written B/.</source>
        <translation>La moneda de los montos. El balboa y el dólar estadounidense están a la par por ley en Panamá y se escriben B/.</translation>
    </message>
    <message>
        <source>How many contracting processes the project has.</source>
        <translation>Cuántos procesos de contratación tiene el proyecto.</translation>
    </message>
    <message>
        <source>How many contracts there are.</source>
        <translation>Cuántos contratos hay.</translation>
    </message>
    <message>
        <source>Sum of the awards. Currencies are never added together.</source>
        <translation>Suma de las adjudicaciones. Nunca se suman monedas distintas.</translation>
    </message>
    <message>
        <source>The value that the tender announced.</source>
        <translation>El valor que anunció la licitación.</translation>
    </message>
    <message>
        <source>The budget, as published.</source>
        <translation>El presupuesto, como se publicó.</translation>
    </message>
    <message>
        <source>How many tendered; empty when nobody says so.</source>
        <translation>Cuántos participaron; vacío cuando nadie lo dice.</translation>
    </message>
    <message>
        <source>How many releases or versions are at hand.</source>
        <translation>Cuántas entregas o versiones están a mano.</translation>
    </message>
    <message>
        <source>The files that it was read from.</source>
        <translation>Los archivos de los que se leyó.</translation>
    </message>
    <message>
        <source>What the releases say they are about.</source>
        <translation>De qué dicen tratar las entregas.</translation>
    </message>
    <message>
        <source>Defects that were found in the data.</source>
        <translation>Defectos hallados en los datos.</translation>
    </message>
    <message>
        <source>Project start</source>
        <translation>Inicio del proyecto</translation>
    </message>
    <message>
        <source>Tender opens</source>
        <translation>Apertura de la licitación</translation>
    </message>
    <message>
        <source>Project end</source>
        <translation>Fin del proyecto</translation>
    </message>
    <message>
        <source>Tender closes</source>
        <translation>Cierre de la licitación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Id of the project</source>
        <translation>Id. del proyecto</translation>
    </message>
    <message>
        <source>Initiation type</source>
        <translation>Tipo de inicio</translation>
    </message>
    <message>
        <source>First signature</source>
        <translation>Primera firma</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Final value</source>
        <translation>Valor final</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Fecha de la entrega</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Start of the project, as published.</source>
        <translation>Inicio del proyecto, tal como se publicó.</translation>
    </message>
    <message>
        <source>When tenders could first be handed in.</source>
        <translation>Desde cuándo se podían presentar ofertas.</translation>
    </message>
    <message>
        <source>End of the project, as published.</source>
        <translation>Fin del proyecto, tal como se publicó.</translation>
    </message>
    <message>
        <source>Until when tenders could be handed in.</source>
        <translation>Hasta cuándo se podían presentar ofertas.</translation>
    </message>
    <message>
        <source>The language of the publication.</source>
        <translation>El idioma de la publicación.</translation>
    </message>
    <message>
        <source>The project that the process says it belongs to.</source>
        <translation>El proyecto al que el proceso dice pertenecer.</translation>
    </message>
    <message>
        <source>How the process began, by the codes of the standard.</source>
        <translation>Cómo empezó el proceso, según los códigos del estándar.</translation>
    </message>
    <message>
        <source>When the first contract was signed.</source>
        <translation>Cuándo se firmó el primer contrato.</translation>
    </message>
    <message>
        <source>When the work was completed, as published.</source>
        <translation>Cuándo se terminó la obra, tal como se publicó.</translation>
    </message>
    <message>
        <source>What the work cost in the end, as published.</source>
        <translation>Lo que costó la obra al final, tal como se publicó.</translation>
    </message>
    <message>
        <source>When the record was last published.</source>
        <translation>Cuándo se publicó el registro por última vez.</translation>
    </message>
    <message>
        <source>How many documents the record lists.</source>
        <translation>Cuántos documentos enumera el registro.</translation>
    </message>
    <message>
        <source>How many milestones the record lists.</source>
        <translation>Cuántos hitos enumera el registro.</translation>
    </message>
    <message>
        <source>How many payments the record lists.</source>
        <translation>Cuántos pagos enumera el registro.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Contract id</source>
        <translation>Id del contrato</translation>
    </message>
    <message>
        <source>Title of the process</source>
        <translation>Título del proceso</translation>
    </message>
    <message>
        <source>Award id</source>
        <translation>Id de la adjudicación</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>Inicio del contrato</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Fin del contrato</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Adendas</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Of the contract, as published; of its process when it has none.</source>
        <translation>El del contrato, como se publicó; el de su proceso cuando no tiene.</translation>
    </message>
    <message>
        <source>When the contract was signed.</source>
        <translation>Cuándo se firmó el contrato.</translation>
    </message>
    <message>
        <source>The value of the contract, as it is now.</source>
        <translation>El valor del contrato, como está ahora.</translation>
    </message>
    <message>
        <source>The contract&apos;s identifier within its process, as published.</source>
        <translation>El identificador del contrato dentro de su proceso, como se publicó.</translation>
    </message>
    <message>
        <source>The title of the process that the contract belongs to.</source>
        <translation>El título del proceso al que pertenece el contrato.</translation>
    </message>
    <message>
        <source>The award that the contract says it is about.</source>
        <translation>La adjudicación a la que el contrato dice corresponder.</translation>
    </message>
    <message>
        <source>The status of the contract.</source>
        <translation>El estado del contrato.</translation>
    </message>
    <message>
        <source>When what the contract is about was awarded.</source>
        <translation>Cuándo se adjudicó lo que se contrata.</translation>
    </message>
    <message>
        <source>Start of the contract&apos;s period, as published.</source>
        <translation>Inicio del plazo del contrato, como se publicó.</translation>
    </message>
    <message>
        <source>End of the contract&apos;s period, as published.</source>
        <translation>Fin del plazo del contrato, como se publicó.</translation>
    </message>
    <message>
        <source>How many amendments of the contract were published.</source>
        <translation>Cuántas adendas del contrato se publicaron.</translation>
    </message>
    <message>
        <source>Sum of the payments that were published for the contract. Currencies are never added together.</source>
        <translation>Suma de los pagos publicados del contrato. Las monedas nunca se suman entre sí.</translation>
    </message>
</context>
<context>
    <name>ExportOffer</name>
    <message>
        <source>%1, descending</source>
        <comment>column</comment>
        <translation>%1, descendente</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <comment>column</comment>
        <translation>%1, ascendente</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir “%1”: %2</translation>
    </message>
    <message>
        <source>The data could not be read: %1</source>
        <translation>No se pudieron leer los datos: %1</translation>
    </message>
    <message>
        <source>The export was cancelled. “%1” is as it was before.</source>
        <translation>Se canceló la exportación. “%1” está como estaba antes.</translation>
    </message>
    <message>
        <source>readme</source>
        <comment>part of a file name, lower case</comment>
        <translation>leeme</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file name in it.</source>
        <translation>“%1” es una carpeta. Elija un nombre de archivo en ella.</translation>
    </message>
    <message>
        <source>“%1” could not be written: its folder does not exist.</source>
        <translation>No se pudo escribir “%1”: su carpeta no existe.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced. If it is open in another program, close it there, or choose another name.</source>
        <translation>No se pudo reemplazar “%1”. Si está abierto en otro programa, ciérrelo ahí o elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room or choose another disk. What was there before is still there.</source>
        <translation>No se pudo escribir “%1”: el disco está lleno. Haga espacio o elija otro disco. Lo que había antes sigue ahí.</translation>
    </message>
    <message>
        <source>“%1” could not be written: this folder may only be read. Choose another one, such as your documents.</source>
        <translation>No se pudo escribir “%1”: en esta carpeta solo se puede leer. Elija otra, por ejemplo sus documentos.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” was not written: suppliers and buyers can be exported as a table only (CSV, Excel or LibreOffice).</source>
        <translation>“%1” no se escribió: los proveedores y las entidades compradoras solo se pueden exportar como tabla (CSV, Excel o LibreOffice).</translation>
    </message>
</context>
<context>
    <name>FigureWorkbook</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1, %2</source>
        <comment>list of alternatives</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>end of a list of alternatives</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted text</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written, see QLocale::toString()</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>a place on the map</source>
        <translation>ubicación en el mapa</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>monto</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>a number of tenderers</source>
        <translation>número de proponentes</translation>
    </message>
    <message>
        <source>an award with a value</source>
        <translation>adjudicación con monto</translation>
    </message>
    <message>
        <source>a contract</source>
        <translation>contrato</translation>
    </message>
    <message>
        <source>latitude %1 to %2, longitude %3 to %4</source>
        <translation>latitud de %1 a %2, longitud de %3 a %4</translation>
    </message>
    <message>
        <source>not of the year %1</source>
        <translation>que no son del año %1</translation>
    </message>
    <message>
        <source>of the year %1</source>
        <translation>del año %1</translation>
    </message>
    <message>
        <source>not of the public authority %1</source>
        <translation>que no son de la autoridad pública %1</translation>
    </message>
    <message>
        <source>of the public authority %1</source>
        <translation>de la autoridad pública %1</translation>
    </message>
    <message>
        <source>not bought by %1</source>
        <translation>sin %1 como entidad compradora</translation>
    </message>
    <message>
        <source>bought by %1</source>
        <translation>con %1 como entidad compradora</translation>
    </message>
    <message>
        <source>not procured by %1</source>
        <translation>sin %1 como entidad contratante</translation>
    </message>
    <message>
        <source>procured by %1</source>
        <translation>con %1 como entidad contratante</translation>
    </message>
    <message>
        <source>not supplied by %1</source>
        <translation>sin %1 como proveedor</translation>
    </message>
    <message>
        <source>supplied by %1</source>
        <translation>con %1 como proveedor</translation>
    </message>
    <message>
        <source>not by the method %1</source>
        <translation>que no tienen el método de contratación %1</translation>
    </message>
    <message>
        <source>by the method %1</source>
        <translation>con el método de contratación %1</translation>
    </message>
    <message>
        <source>not with the status %1</source>
        <translation>que no tienen el estado %1</translation>
    </message>
    <message>
        <source>with the status %1</source>
        <translation>con el estado %1</translation>
    </message>
    <message>
        <source>not of the sector %1</source>
        <translation>que no son del sector %1</translation>
    </message>
    <message>
        <source>of the sector %1</source>
        <translation>del sector %1</translation>
    </message>
    <message>
        <source>not of the category %1</source>
        <translation>que no son de la categoría %1</translation>
    </message>
    <message>
        <source>of the category %1</source>
        <translation>de la categoría %1</translation>
    </message>
    <message>
        <source>not of the type %1</source>
        <translation>que no son del tipo %1</translation>
    </message>
    <message>
        <source>of the type %1</source>
        <translation>del tipo %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <comment>place</comment>
        <translation>que no están en %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>place</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>not from the file %1</source>
        <translation>que no provienen del archivo %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>del archivo %1</translation>
    </message>
    <message>
        <source>not with money in %1</source>
        <translation>sin montos en %1</translation>
    </message>
    <message>
        <source>with money in %1</source>
        <translation>con montos en %1</translation>
    </message>
    <message>
        <source>not of the years %1 to %2</source>
        <translation>que no son de los años %1 a %2</translation>
    </message>
    <message>
        <source>of the years %1 to %2</source>
        <translation>de los años %1 a %2</translation>
    </message>
    <message>
        <source>not of the year %1 or later</source>
        <translation>que no son del año %1 ni posteriores</translation>
    </message>
    <message>
        <source>of the year %1 or later</source>
        <translation>del año %1 o posteriores</translation>
    </message>
    <message>
        <source>not of the year %1 or earlier</source>
        <translation>que no son del año %1 ni anteriores</translation>
    </message>
    <message>
        <source>of the year %1 or earlier</source>
        <translation>del año %1 o anteriores</translation>
    </message>
    <message>
        <source>without a year</source>
        <translation>sin año</translation>
    </message>
    <message>
        <source>of any known year</source>
        <translation>de cualquier año conocido</translation>
    </message>
    <message>
        <source>not dated %1</source>
        <translation>cuya fecha no es el %1</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>con fecha del %1</translation>
    </message>
    <message>
        <source>not dated from %1 to %2</source>
        <translation>cuya fecha no está entre el %1 y el %2</translation>
    </message>
    <message>
        <source>dated from %1 to %2</source>
        <translation>con fecha del %1 al %2</translation>
    </message>
    <message>
        <source>not dated %1 or later</source>
        <translation>cuya fecha no es el %1 ni posterior</translation>
    </message>
    <message>
        <source>dated %1 or later</source>
        <translation>con fecha del %1 o posterior</translation>
    </message>
    <message>
        <source>not dated %1 or earlier</source>
        <translation>cuya fecha no es el %1 ni anterior</translation>
    </message>
    <message>
        <source>dated %1 or earlier</source>
        <translation>con fecha del %1 o anterior</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>con fecha</translation>
    </message>
    <message>
        <source>not worth exactly %1</source>
        <translation>cuyo monto no es exactamente %1</translation>
    </message>
    <message>
        <source>worth exactly %1</source>
        <translation>con un monto de exactamente %1</translation>
    </message>
    <message>
        <source>not worth %1 to %2</source>
        <translation>cuyo monto no está entre %1 y %2</translation>
    </message>
    <message>
        <source>worth %1 to %2</source>
        <translation>con un monto de %1 a %2</translation>
    </message>
    <message>
        <source>not worth more than %1</source>
        <translation>cuyo monto no es superior a %1</translation>
    </message>
    <message>
        <source>worth more than %1</source>
        <translation>con un monto superior a %1</translation>
    </message>
    <message>
        <source>not worth %1 or more</source>
        <translation>cuyo monto no es de %1 o más</translation>
    </message>
    <message>
        <source>worth %1 or more</source>
        <translation>con un monto de %1 o más</translation>
    </message>
    <message>
        <source>not worth less than %1</source>
        <translation>cuyo monto no es inferior a %1</translation>
    </message>
    <message>
        <source>worth less than %1</source>
        <translation>con un monto inferior a %1</translation>
    </message>
    <message>
        <source>not worth %1 or less</source>
        <translation>cuyo monto no es de %1 o menos</translation>
    </message>
    <message>
        <source>worth %1 or less</source>
        <translation>con un monto de %1 o menos</translation>
    </message>
    <message>
        <source>without an amount</source>
        <translation>sin monto</translation>
    </message>
    <message>
        <source>with an amount</source>
        <translation>con monto</translation>
    </message>
    <message>
        <source>without %1 in the text</source>
        <translation>sin %1 en el texto</translation>
    </message>
    <message>
        <source>with %1 in the text</source>
        <translation>con %1 en el texto</translation>
    </message>
    <message>
        <source>not with the identifier %1</source>
        <translation>que no tienen el identificador %1</translation>
    </message>
    <message>
        <source>with the identifier %1</source>
        <translation>con el identificador %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>something it has not</comment>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>something it has</comment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>not in the area of %1</source>
        <translation>fuera del área de %1</translation>
    </message>
    <message>
        <source>in the area of %1</source>
        <translation>en el área de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>open range</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>open range</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>amount</comment>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>amount</comment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>any</source>
        <comment>amount</comment>
        <translation>cualquiera</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more</source>
        <translation>
            <numerusform>%1 o %n más</numerusform>
            <numerusform>%1 o %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>title and value of a condition</comment>
        <translation>%1: excepto %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and value of a condition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Autoridad pública</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Entidad compradora</translation>
    </message>
    <message>
        <source>Procuring entity</source>
        <translation>Entidad contratante</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Procurement method</source>
        <translation>Método de contratación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Project type</source>
        <translation>Tipo de proyecto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Archivo de origen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>(no data)</source>
        <translation>(sin datos)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conditions that all hold</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All projects.</source>
        <translation>Todos los proyectos.</translation>
    </message>
    <message>
        <source>All contracting processes.</source>
        <translation>Todos los procesos de contratación.</translation>
    </message>
    <message>
        <source>Projects %1.</source>
        <comment>conditions</comment>
        <translation>Proyectos %1.</translation>
    </message>
    <message>
        <source>Contracting processes %1.</source>
        <comment>conditions</comment>
        <translation>Procesos de contratación %1.</translation>
    </message>
    <message>
        <source>any</source>
        <comment>year</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>any</source>
        <comment>date</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>something it has not</comment>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>something it has</comment>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2. To look for the words, put them in quotation marks.</source>
        <translation>No existe el campo “%1”. Los campos son: %2. Para buscar las palabras, escríbalas entre comillas.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>No hay nada entre las comillas.</translation>
    </message>
    <message>
        <source>“%1” is not a range of years. Write it as 2019..2023, 2019.. or ..2023.</source>
        <translation>“%1” no es un rango de años. Escríbalo como 2019..2023, 2019.. o ..2023.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>El rango “%1” termina antes de empezar.</translation>
    </message>
    <message>
        <source>A range of years stands alone. Write “year:” again for the other years.</source>
        <translation>Un rango de años va solo. Escriba “year:” otra vez para los demás años.</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write it as 2019, or several as 2019,2021 or 2019..2023.</source>
        <translation>“%1” no es un año. Escríbalo como 2019, o varios como 2019,2021 o 2019..2023.</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar. Write it as 2019-12-31 (year, month, day).</source>
        <translation>“%1” no es una fecha del calendario. Escríbala como 2019-12-31 (año, mes, día).</translation>
    </message>
    <message>
        <source>A date condition is one day or one range, such as 2019-01-01..2019-12-31.</source>
        <translation>Una condición de fecha es un día o un rango, como 2019-01-01..2019-12-31.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it with a decimal point and without grouping, such as 100000.50.</source>
        <translation>“%1” no es un monto. Escríbalo con punto decimal y sin separadores de miles, como 100000.50.</translation>
    </message>
    <message>
        <source>“%1” has more than four decimals.</source>
        <translation>“%1” tiene más de cuatro decimales.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1” es demasiado grande.</translation>
    </message>
    <message>
        <source>There is no “has:%1”. It can be: %2.</source>
        <translation>No existe “has:%1”. Puede ser: %2.</translation>
    </message>
    <message>
        <source>An area is four numbers of degrees: west, south, east and north, such as area:-83.1,7.2,-77.1,9.7.</source>
        <translation>Un área son cuatro números en grados: oeste, sur, este y norte, como area:-83.1,7.2,-77.1,9.7.</translation>
    </message>
    <message>
        <source>After the minus sign comes what shall not match, without a space.</source>
        <translation>Después del signo menos va, sin espacio, lo que no debe coincidir.</translation>
    </message>
    <message>
        <source>After the closing quotation mark comes a space.</source>
        <translation>Después de las comillas de cierre va un espacio.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Falta un valor después de “%1”.</translation>
    </message>
    <message>
        <source>After the closing quotation mark comes a comma or a space.</source>
        <translation>Después de las comillas de cierre va una coma o un espacio.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Las comillas no están cerradas.</translation>
    </message>
    <message>
        <source>A quotation mark stands at the beginning and at the end of a value. Within quotation marks, write \&quot; for one.</source>
        <translation>Las comillas van al principio y al final de un valor. Dentro de las comillas, escriba \&quot; para incluir unas comillas.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>A polygon is three or more pairs of longitude and latitude in degrees, such as polygon:-80,8,-79,8,-79,9.</source>
        <translation>Un polígono son tres o más pares de longitud y latitud en grados, por ejemplo polygon:-80,8,-79,8,-79,9.</translation>
    </message>
    <message>
        <source>A distance is a longitude, a latitude and a number of metres, such as near:-79.52,8.97,5000.</source>
        <translation>Una distancia es una longitud, una latitud y un número de metros, por ejemplo near:-79.52,8.97,5000.</translation>
    </message>
    <message>
        <source>“within:” names a boundary layer and then units of it, such as within:PA,Chiriquí.</source>
        <translation>“within:” nombra una capa de límites y luego unidades de ella, por ejemplo within:PA,Chiriquí.</translation>
    </message>
    <message>
        <source>at most %1 from latitude %2, longitude %3</source>
        <translation>a no más de %1 de la latitud %2, longitud %3</translation>
    </message>
    <message>
        <source>in the area drawn around latitude %1, longitude %2</source>
        <translation>en el área dibujada alrededor de la latitud %1, longitud %2</translation>
    </message>
    <message>
        <source>Exact point</source>
        <translation>Punto exacto</translation>
    </message>
    <message>
        <source>Middle of the district</source>
        <translation>Centro del distrito</translation>
    </message>
    <message>
        <source>Middle of the province</source>
        <translation>Centro de la provincia</translation>
    </message>
    <message>
        <source>Doubtful coordinates</source>
        <translation>Coordenadas dudosas</translation>
    </message>
    <message>
        <source>not located by: %1</source>
        <translation>no ubicados por: %1</translation>
    </message>
    <message>
        <source>located by: %1</source>
        <translation>ubicados por: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a place</comment>
        <translation>no %1</translation>
    </message>
    <message>
        <source>not within %1</source>
        <translation>no dentro de %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>Quality of place</source>
        <translation>Calidad de la ubicación</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sin ubicación</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dentro de</translation>
    </message>
    <message numerus="yes">
        <source>with none of %n identifier(s)</source>
        <translation>
            <numerusform>con ninguno de %n identificador</numerusform>
            <numerusform>con ninguno de %n identificadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with one of %n identifier(s)</source>
        <translation>
            <numerusform>con uno de %n identificador</numerusform>
            <numerusform>con uno de %n identificadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Only amounts and numbers can be compared so. Write “%1:” and the values.</source>
        <translation>Solo los montos y los números se pueden comparar así. Escriba “%1:” y los valores.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it without grouping, such as 1000.</source>
        <translation>“%1” no es un número entero. Escríbalo sin separador de miles, como 1000.</translation>
    </message>
    <message>
        <source>A condition on an amount or number has one value or one range. Write numbers without grouping, such as 100000 or 100000..200000.</source>
        <translation>Una condición de monto o de número tiene un valor o un rango. Escriba los números sin separador de miles, como 100000 o 100000..200000.</translation>
    </message>
    <message>
        <source>date</source>
        <comment>after “with”</comment>
        <translation>fecha</translation>
    </message>
    <message>
        <source>start of tender</source>
        <comment>after “with”</comment>
        <translation>inicio de la licitación</translation>
    </message>
    <message>
        <source>deadline for tenders</source>
        <comment>after “with”</comment>
        <translation>cierre de recepción de propuestas</translation>
    </message>
    <message>
        <source>first award</source>
        <comment>after “with”</comment>
        <translation>primera adjudicación</translation>
    </message>
    <message>
        <source>first signature</source>
        <comment>after “with”</comment>
        <translation>primera firma de contrato</translation>
    </message>
    <message>
        <source>planned end of contract</source>
        <comment>after “with”</comment>
        <translation>fin previsto del contrato</translation>
    </message>
    <message>
        <source>planned start</source>
        <comment>after “with”</comment>
        <translation>inicio previsto</translation>
    </message>
    <message>
        <source>planned end</source>
        <comment>after “with”</comment>
        <translation>fin previsto</translation>
    </message>
    <message>
        <source>completion date</source>
        <comment>after “with”</comment>
        <translation>fecha de terminación</translation>
    </message>
    <message>
        <source>number of tenderers</source>
        <comment>after “with”</comment>
        <translation>número de proponentes</translation>
    </message>
    <message>
        <source>number of contracts</source>
        <comment>after “with”</comment>
        <translation>número de contratos</translation>
    </message>
    <message>
        <source>number of versions</source>
        <comment>after “with”</comment>
        <translation>número de versiones</translation>
    </message>
    <message>
        <source>number of releases</source>
        <comment>after “with”</comment>
        <translation>número de entregas</translation>
    </message>
    <message>
        <source>days from start of tender to deadline</source>
        <comment>after “with”</comment>
        <translation>días entre el inicio de la licitación y el cierre</translation>
    </message>
    <message>
        <source>days from deadline to award</source>
        <comment>after “with”</comment>
        <translation>días entre el cierre y la adjudicación</translation>
    </message>
    <message>
        <source>days from award to signature</source>
        <comment>after “with”</comment>
        <translation>días entre la adjudicación y la firma</translation>
    </message>
    <message>
        <source>amount</source>
        <comment>after “with”</comment>
        <translation>monto</translation>
    </message>
    <message>
        <source>budget</source>
        <comment>after “with”</comment>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>estimate</source>
        <comment>after “with”</comment>
        <translation>monto estimado</translation>
    </message>
    <message>
        <source>amount paid</source>
        <comment>after “with”</comment>
        <translation>monto pagado</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>entidad pública</translation>
    </message>
    <message>
        <source>a buyer</source>
        <translation>entidad compradora</translation>
    </message>
    <message>
        <source>a procuring entity</source>
        <translation>entidad contratante</translation>
    </message>
    <message>
        <source>a procurement method</source>
        <translation>método de contratación</translation>
    </message>
    <message>
        <source>a status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>a sector</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>a category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>a province</source>
        <translation>provincia</translation>
    </message>
    <message>
        <source>a source file</source>
        <translation>archivo de origen</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>not with %1 on %2</source>
        <translation>no con %1 el %2</translation>
    </message>
    <message>
        <source>with %1 on %2</source>
        <translation>con %1 el %2</translation>
    </message>
    <message>
        <source>not with %1 equal to %2</source>
        <translation>no con %1 igual a %2</translation>
    </message>
    <message>
        <source>with %1 equal to %2</source>
        <translation>con %1 igual a %2</translation>
    </message>
    <message>
        <source>not with %1 on %2 or later</source>
        <translation>no con %1 el %2 o después</translation>
    </message>
    <message>
        <source>with %1 on %2 or later</source>
        <translation>con %1 el %2 o después</translation>
    </message>
    <message>
        <source>not with %1 of %2 or more</source>
        <translation>no con %1 de %2 o más</translation>
    </message>
    <message>
        <source>with %1 of %2 or more</source>
        <translation>con %1 de %2 o más</translation>
    </message>
    <message>
        <source>not with %1 on %2 or earlier</source>
        <translation>no con %1 el %2 o antes</translation>
    </message>
    <message>
        <source>with %1 on %2 or earlier</source>
        <translation>con %1 el %2 o antes</translation>
    </message>
    <message>
        <source>not with %1 of %2 or less</source>
        <translation>no con %1 de %2 o menos</translation>
    </message>
    <message>
        <source>with %1 of %2 or less</source>
        <translation>con %1 de %2 o menos</translation>
    </message>
    <message>
        <source>not with %1 from %2 to %3</source>
        <translation>no con %1 de %2 a %3</translation>
    </message>
    <message>
        <source>with %1 from %2 to %3</source>
        <translation>con %1 de %2 a %3</translation>
    </message>
    <message>
        <source>Start of tender</source>
        <translation>Inicio de la licitación</translation>
    </message>
    <message>
        <source>Deadline for tenders</source>
        <translation>Cierre de propuestas</translation>
    </message>
    <message>
        <source>First award</source>
        <translation>Primera adjudicación</translation>
    </message>
    <message>
        <source>First signature</source>
        <translation>Primera firma</translation>
    </message>
    <message>
        <source>Planned end of contract</source>
        <translation>Fin previsto del contrato</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Inicio previsto</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin previsto</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Terminación</translation>
    </message>
    <message>
        <source>Tenderers</source>
        <translation>Proponentes</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Days from start of tender to deadline</source>
        <translation>Días del inicio de la licitación al cierre</translation>
    </message>
    <message>
        <source>Days from deadline to award</source>
        <translation>Días del cierre a la adjudicación</translation>
    </message>
    <message>
        <source>Days from award to signature</source>
        <translation>Días de la adjudicación a la firma</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Monto estimado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>%1 or without that data</source>
        <comment>a range</comment>
        <translation>%1 o sin ese dato</translation>
    </message>
    <message>
        <source>%1 and with that data</source>
        <comment>a range that is not met</comment>
        <translation>%1 y con ese dato</translation>
    </message>
    <message>
        <source>any</source>
        <comment>number</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>%1, or no data</source>
        <comment>a range</comment>
        <translation>%1, o sin dato</translation>
    </message>
    <message>
        <source>%1, nor without data</source>
        <comment>a range after “not”</comment>
        <translation>%1, ni sin dato</translation>
    </message>
    <message>
        <source>without the defect %1</source>
        <translation>sin el defecto %1</translation>
    </message>
    <message>
        <source>with the defect %1</source>
        <translation>con el defecto %1</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>(no defect found)</source>
        <translation>(sin defectos)</translation>
    </message>
    <message>
        <source>Projects do not have this. The condition is kept and holds again for rows that do.</source>
        <translation>Los proyectos no tienen este dato. La condición se guarda y vuelve a valer para las filas que sí lo tienen.</translation>
    </message>
    <message>
        <source>Contracts do not have this. The condition is kept and holds again for rows that do.</source>
        <translation>Los contratos no tienen este dato. La condición se guarda y vuelve a valer para las filas que sí lo tienen.</translation>
    </message>
    <message>
        <source>Contracting processes do not have this. The condition is kept and holds again for rows that do.</source>
        <translation>Los procesos de contratación no tienen este dato. La condición se guarda y vuelve a valer para las filas que sí lo tienen.</translation>
    </message>
    <message>
        <source>not with the contract status %1</source>
        <translation>sin el estado de contrato %1</translation>
    </message>
    <message>
        <source>with the contract status %1</source>
        <translation>con el estado de contrato %1</translation>
    </message>
    <message>
        <source>Status of the process</source>
        <translation>Estado del proceso</translation>
    </message>
    <message>
        <source>Contract status</source>
        <translation>Estado del contrato</translation>
    </message>
    <message>
        <source>All contracts.</source>
        <translation>Todos los contratos.</translation>
    </message>
    <message>
        <source>The suppliers of all contracting processes.</source>
        <translation>Los proveedores de todos los procesos de contratación.</translation>
    </message>
    <message>
        <source>The buyers of all contracting processes.</source>
        <translation>Las entidades compradoras de todos los procesos de contratación.</translation>
    </message>
    <message>
        <source>Contracts %1.</source>
        <comment>conditions</comment>
        <translation>Contratos %1.</translation>
    </message>
    <message>
        <source>Suppliers of contracting processes %1.</source>
        <comment>conditions</comment>
        <translation>Proveedores de procesos de contratación %1.</translation>
    </message>
    <message>
        <source>Buyers of contracting processes %1.</source>
        <comment>conditions</comment>
        <translation>Entidades compradoras de procesos de contratación %1.</translation>
    </message>
    <message>
        <source>%1 Not asked here, because it means nothing for these rows: %2.</source>
        <comment>sentence, conditions</comment>
        <translation>%1 Aquí no se pregunta, porque para estas filas no significa nada: %2.</translation>
    </message>
    <message>
        <source>date of award</source>
        <comment>after “with”</comment>
        <translation>fecha de adjudicación</translation>
    </message>
    <message>
        <source>date of signature</source>
        <comment>after “with”</comment>
        <translation>fecha de firma</translation>
    </message>
    <message>
        <source>planned start of contract</source>
        <comment>after “with”</comment>
        <translation>inicio previsto del contrato</translation>
    </message>
    <message>
        <source>number of amendments</source>
        <comment>after “with”</comment>
        <translation>número de adendas</translation>
    </message>
    <message>
        <source>a defect</source>
        <translation>un defecto</translation>
    </message>
    <message>
        <source>a contract status</source>
        <translation>un estado de contrato</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Adjudicación</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Planned start of contract</source>
        <translation>Inicio previsto del contrato</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Adendas</translation>
    </message>
    <message>
        <source>days from signature to planned end</source>
        <comment>after “with”</comment>
        <translation>días de la firma al fin previsto</translation>
    </message>
    <message>
        <source>planned duration in days</source>
        <comment>after “with”</comment>
        <translation>duración prevista en días</translation>
    </message>
    <message>
        <source>real duration in days</source>
        <comment>after “with”</comment>
        <translation>duración real en días</translation>
    </message>
    <message>
        <source>first digit of the amount</source>
        <comment>after “with”</comment>
        <translation>primer dígito del monto</translation>
    </message>
    <message>
        <source>amount awarded</source>
        <comment>after “with”</comment>
        <translation>monto adjudicado</translation>
    </message>
    <message>
        <source>amount contracted</source>
        <comment>after “with”</comment>
        <translation>monto contratado</translation>
    </message>
    <message>
        <source>Days from signature to planned end</source>
        <translation>Días de la firma al fin previsto</translation>
    </message>
    <message>
        <source>Planned duration in days</source>
        <translation>Duración prevista en días</translation>
    </message>
    <message>
        <source>Real duration in days</source>
        <translation>Duración real en días</translation>
    </message>
    <message>
        <source>First digit of the amount</source>
        <translation>Primer dígito del monto</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contratado</translation>
    </message>
    <message>
        <source>Turned round by you</source>
        <translation>Invertida por usted</translation>
    </message>
</context>
<context>
    <name>FilterStepWords</name>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>All conditions cleared</source>
        <translation>Se quitaron todas las condiciones</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Se cambió: %1</translation>
    </message>
    <message>
        <source>Other order of the conditions</source>
        <translation>Otro orden de las condiciones</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Se agregó: %1</translation>
    </message>
    <message>
        <source>Added: %1 · Removed: %2</source>
        <translation>Se agregó: %1 · Se quitó: %2</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>a few seconds left</source>
        <translation>faltan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>falta alrededor de %n segundo</numerusform>
            <numerusform>faltan alrededor de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta alrededor de %n minuto</numerusform>
            <numerusform>faltan alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>falta alrededor de %n hora</numerusform>
            <numerusform>faltan alrededor de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed: the data loaded before are as they were.</source>
        <translation>Se canceló la importación. No se cambió nada: los datos cargados antes están como estaban.</translation>
    </message>
    <message>
        <source>Nothing was changed: the data loaded before are as they were.</source>
        <translation>No se cambió nada: los datos cargados antes están como estaban.</translation>
    </message>
    <message>
        <source>The cache now holds %1 processes with %2 contracts, and %3 projects.</source>
        <translation>La caché contiene ahora %1 procesos con %2 contratos, y %3 proyectos.</translation>
    </message>
    <message>
        <source>Every document could be used.</source>
        <translation>Se pudieron usar todos los documentos.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>Putting the releases of each process together</source>
        <translation>Reuniendo las entregas de cada proceso</translation>
    </message>
    <message>
        <source>Building the indexes</source>
        <translation>Creando los índices</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Inhabitants</name>
    <message>
        <source>there are no rows</source>
        <translation>no hay filas</translation>
    </message>
    <message>
        <source>the first line must name the columns unit, population, year and source</source>
        <translation>la primera línea debe nombrar las columnas provincia, población, año y fuente</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>number of a line, and what is wrong</comment>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no number of inhabitants (digits only, without separators)</source>
        <translation>“%1” no es un número de habitantes (solo cifras, sin separadores)</translation>
    </message>
    <message>
        <source>“%1” is no year</source>
        <translation>“%1” no es un año</translation>
    </message>
    <message>
        <source>the source is missing</source>
        <translation>falta la fuente</translation>
    </message>
    <message>
        <source>year and source must be the same in all lines</source>
        <translation>el año y la fuente deben ser los mismos en todas las líneas</translation>
    </message>
    <message>
        <source>the name of the unit is missing</source>
        <translation>falta el nombre de la unidad</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>“%1” está dos veces</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>The file is empty: it has 0 bytes.</source>
        <translation>El archivo está vacío: tiene 0 bytes.</translation>
    </message>
    <message>
        <source>There was nothing to load from it. Download it again if it should have content.</source>
        <translation>No había nada que cargar de él. Descárguelo de nuevo si debería tener contenido.</translation>
    </message>
    <message>
        <source>The file or folder cannot be read: %1.</source>
        <translation>No se puede leer el archivo o la carpeta: %1.</translation>
    </message>
    <message>
        <source>It was skipped. Check that it exists and that you may read it.</source>
        <translation>Se omitió. Compruebe que existe y que usted tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The archive or folder contains a file that only the operating system uses.</source>
        <translation>El archivo comprimido o la carpeta contiene un archivo que solo usa el sistema operativo.</translation>
    </message>
    <message>
        <source>It was ignored; it holds no data.</source>
        <translation>Se ignoró; no contiene datos.</translation>
    </message>
    <message>
        <source>The compressed file ends too early: the download was probably cut off.</source>
        <translation>El archivo comprimido termina antes de tiempo: es probable que la descarga se haya interrumpido.</translation>
    </message>
    <message>
        <source>Everything before the break was loaded. Download the file again to have the rest.</source>
        <translation>Se cargó todo lo anterior al corte. Descargue el archivo de nuevo para tener el resto.</translation>
    </message>
    <message>
        <source>The compressed data are damaged: %1.</source>
        <translation>Los datos comprimidos están dañados: %1.</translation>
    </message>
    <message>
        <source>What could be unpacked before the damage was loaded. Download the file again to have the rest.</source>
        <translation>Se cargó lo que se pudo descomprimir antes del daño. Descargue el archivo de nuevo para tener el resto.</translation>
    </message>
    <message>
        <source>The archive cannot be opened or read to its end: %1.</source>
        <translation>No se puede abrir el archivo comprimido o leerlo hasta el final: %1.</translation>
    </message>
    <message>
        <source>What could be read before was loaded. Download the archive again to have the rest.</source>
        <translation>Se cargó lo que se pudo leer antes. Descargue el archivo comprimido de nuevo para tener el resto.</translation>
    </message>
    <message>
        <source>The archive contains no file.</source>
        <translation>El archivo comprimido no contiene ningún archivo.</translation>
    </message>
    <message>
        <source>There was nothing to load from it.</source>
        <translation>No había nada que cargar de él.</translation>
    </message>
    <message>
        <source>The archive is damaged: %1 bytes in it are no part of a file.</source>
        <translation>El archivo comprimido está dañado: %1 bytes que contiene no forman parte de ningún archivo.</translation>
    </message>
    <message>
        <source>They were skipped, and a file may be missing. Download the archive again to have all.</source>
        <translation>Se omitieron, y es posible que falte algún archivo. Descargue el archivo comprimido de nuevo para tenerlo todo.</translation>
    </message>
    <message>
        <source>There is an archive inside an archive inside an archive.</source>
        <translation>Hay un archivo comprimido dentro de otro que está dentro de un tercero.</translation>
    </message>
    <message>
        <source>It was not opened. Unpack it yourself and load the files that it contains.</source>
        <translation>No se abrió. Descomprímalo por su cuenta y cargue los archivos que contiene.</translation>
    </message>
    <message>
        <source>There is not enough free space on the disk: %1 MB are needed and %2 MB are free.</source>
        <translation>No hay suficiente espacio libre en el disco: se necesitan %1 MB y hay %2 MB libres.</translation>
    </message>
    <message>
        <source>The import was stopped and your earlier data are unharmed. Free some space and import again.</source>
        <translation>Se detuvo la importación y los datos anteriores están intactos. Libere espacio e importe de nuevo.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se canceló la importación.</translation>
    </message>
    <message>
        <source>Your data are as they were before the import.</source>
        <translation>Los datos están como estaban antes de la importación.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8; it looks like Western European text (ISO-8859-1).</source>
        <translation>El archivo no está escrito en UTF-8; parece texto de Europa occidental (ISO-8859-1).</translation>
    </message>
    <message>
        <source>It was read as ISO-8859-1. Check some names with accents.</source>
        <translation>Se leyó como ISO-8859-1. Revise algunos nombres con tildes.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16, where the standard asks for UTF-8.</source>
        <translation>El archivo está escrito en UTF-16, mientras que el estándar pide UTF-8.</translation>
    </message>
    <message>
        <source>It was read as UTF-16; nothing is lost.</source>
        <translation>Se leyó como UTF-16; no se perdió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file cannot be read in any known encoding.</source>
        <translation>
            <numerusform>%n carácter del archivo no se puede leer en ninguna codificación conocida.</numerusform>
            <numerusform>%n caracteres del archivo no se pueden leer en ninguna codificación conocida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each was replaced by the sign “�”; the rest was loaded.</source>
        <translation>Cada uno se reemplazó por el signo “�”; el resto se cargó.</translation>
    </message>
    <message>
        <source>The file does not contain JSON data.</source>
        <translation>El archivo no contiene datos JSON.</translation>
    </message>
    <message>
        <source>The file was skipped. Only OCDS and OC4IDS data in JSON format can be loaded.</source>
        <translation>Se omitió el archivo. Solo se pueden cargar datos OCDS y OC4IDS en formato JSON.</translation>
    </message>
    <message>
        <source>The data are neither OCDS nor OC4IDS. Found instead: %1.</source>
        <translation>Los datos no son OCDS ni OC4IDS. En su lugar se encontró: %1.</translation>
    </message>
    <message>
        <source>They were counted as rejected and not loaded.</source>
        <translation>Se contaron como rechazados y no se cargaron.</translation>
    </message>
    <message>
        <source>The JSON text has an error: %1.</source>
        <translation>El texto JSON tiene un error: %1.</translation>
    </message>
    <message>
        <source>This document was counted as rejected; reading went on after it.</source>
        <translation>Este documento se contó como rechazado; la lectura continuó después de él.</translation>
    </message>
    <message>
        <source>The JSON text is damaged here: brackets or quotation marks do not match, or a line ends inside a text.</source>
        <translation>El texto JSON está dañado aquí: los corchetes, las llaves o las comillas no coinciden, o una línea termina dentro de un texto.</translation>
    </message>
    <message>
        <source>This document was counted as rejected; %1 bytes were skipped and reading went on at the next one.</source>
        <translation>Este documento se contó como rechazado; se omitieron %1 bytes y la lectura continuó en el siguiente.</translation>
    </message>
    <message>
        <source>The JSON text ends in the middle: the file is incomplete.</source>
        <translation>El texto JSON termina a la mitad: el archivo está incompleto.</translation>
    </message>
    <message>
        <source>Every complete part before the end was loaded. Download the file again to have the rest.</source>
        <translation>Se cargaron todas las partes completas anteriores al final. Descargue el archivo de nuevo para tener el resto.</translation>
    </message>
    <message>
        <source>A single release, record or project is too large to be read: %1.</source>
        <translation>Una sola entrega, un solo registro o un solo proyecto es demasiado grande para leerse: %1.</translation>
    </message>
    <message>
        <source>This one was counted as rejected; the others were loaded.</source>
        <translation>Este elemento se contó como rechazado; los demás se cargaron.</translation>
    </message>
    <message>
        <source>The package does not say who published it or when.</source>
        <translation>El paquete no dice quién lo publicó ni cuándo.</translation>
    </message>
    <message>
        <source>Its content was loaded; the source stays without these details.</source>
        <translation>Su contenido se cargó; la fuente queda sin estos detalles.</translation>
    </message>
    <message>
        <source>The file is one page of a longer download: it names a next page.</source>
        <translation>El archivo es una página de una descarga más larga: indica una página siguiente.</translation>
    </message>
    <message>
        <source>This page was loaded. Load the other pages too, or the totals will be too low.</source>
        <translation>Esta página se cargó. Cargue también las demás páginas; de lo contrario, los totales serán demasiado bajos.</translation>
    </message>
    <message>
        <source>The package declares an unusual version of the standard: “%1”.</source>
        <translation>El paquete declara una versión poco común del estándar: “%1”.</translation>
    </message>
    <message>
        <source>It was read by its content, whatever version it declares.</source>
        <translation>Se leyó según su contenido, sin importar la versión que declara.</translation>
    </message>
    <message>
        <source>The identifier “%1” does not have the usual form of an ocid (ocds-, six characters, hyphen).</source>
        <translation>El identificador “%1” no tiene la forma habitual de un ocid (ocds-, seis caracteres, guion).</translation>
    </message>
    <message>
        <source>It was kept as published.</source>
        <translation>Se conservó tal como se publicó.</translation>
    </message>
    <message>
        <source>A release has no ocid, so that nobody can tell which contracting process it is about.</source>
        <translation>Una entrega no tiene ocid, así que nadie puede saber de qué proceso de contratación trata.</translation>
    </message>
    <message>
        <source>The release was counted as rejected.</source>
        <translation>La entrega se contó como rechazada.</translation>
    </message>
    <message>
        <source>A release has no date, so that its place in the history of the process is unknown.</source>
        <translation>Una entrega no tiene fecha, así que se desconoce su lugar en la historia del proceso.</translation>
    </message>
    <message>
        <source>It was kept, but it could not be merged in order with the other releases.</source>
        <translation>Se conservó, pero no se pudo combinar en orden con las demás entregas.</translation>
    </message>
    <message>
        <source>A record has neither releases nor a compiled release.</source>
        <translation>Un registro no tiene entregas ni entrega compilada.</translation>
    </message>
    <message>
        <source>A record only links to its releases on the internet and has no compiled release.</source>
        <translation>Un registro solo enlaza a sus entregas en internet y no tiene entrega compilada.</translation>
    </message>
    <message>
        <source>There was nothing to load from it; it was counted as rejected. Load the releases that it links to.</source>
        <translation>No había nada que cargar de él; se contó como rechazado. Cargue las entregas a las que enlaza.</translation>
    </message>
    <message>
        <source>The record lists %1 releases, and %2 of them are only links to the internet.</source>
        <translation>El registro enumera %1 entregas, y %2 de ellas son solo enlaces a internet.</translation>
    </message>
    <message>
        <source>The releases at hand were used; later changes may be missing.</source>
        <translation>Se usaron las entregas disponibles; es posible que falten cambios posteriores.</translation>
    </message>
    <message>
        <source>The package has no releases, records or projects in it.</source>
        <translation>El paquete no contiene entregas, registros ni proyectos.</translation>
    </message>
    <message>
        <source>The package was read; it adds nothing to your data.</source>
        <translation>El paquete se leyó; no agrega nada a los datos.</translation>
    </message>
    <message>
        <source>This file has more than %1 issues of the kind “%2”.</source>
        <translation>Este archivo tiene más de %1 avisos del tipo “%2”.</translation>
    </message>
    <message>
        <source>The others are counted here and not listed one by one.</source>
        <translation>Los demás se cuentan aquí y no se enumeran uno por uno.</translation>
    </message>
    <message>
        <source>The record lists %1 releases, but only %2 of them are at hand; the others are links to the internet.</source>
        <translation>El registro enumera %1 entregas, pero solo %2 de ellas están disponibles; las demás son enlaces a internet.</translation>
    </message>
    <message>
        <source>The publisher&apos;s own compiled release was used, because it knows more.</source>
        <translation>Se usó la entrega compilada del propio publicador, porque contiene más información.</translation>
    </message>
    <message>
        <source>The publisher&apos;s compiled release is not what its releases give when they are merged by the rules.</source>
        <translation>La entrega compilada del publicador no es lo que dan sus entregas cuando se combinan según las reglas.</translation>
    </message>
    <message>
        <source>The releases merged here are shown; both stay in the raw data.</source>
        <translation>Se muestran las entregas combinadas aquí; ambas versiones quedan en los datos originales.</translation>
    </message>
    <message>
        <source>Releases of one process cannot be merged: a field has different types in them.</source>
        <translation>Las entregas de un proceso no se pueden combinar: un campo tiene distintos tipos en ellas.</translation>
    </message>
    <message>
        <source>The latest release alone is shown; the others stay in the history.</source>
        <translation>Solo se muestra la entrega más reciente; las demás quedan en el historial.</translation>
    </message>
    <message>
        <source>Several objects of one list in one release have the same identifier.</source>
        <translation>Varios objetos de una misma lista en una misma entrega tienen el mismo identificador.</translation>
    </message>
    <message>
        <source>The last one counts, as the merging rules say; all stay in the raw JSON.</source>
        <translation>Cuenta el último, como dicen las reglas de combinación; todos quedan en el JSON original.</translation>
    </message>
    <message>
        <source>The same release was found more than once.</source>
        <translation>La misma entrega se encontró más de una vez.</translation>
    </message>
    <message>
        <source>It was stored once and otherwise counted as a duplicate.</source>
        <translation>Se guardó una vez y las demás veces se contó como duplicado.</translation>
    </message>
    <message>
        <source>A project has no identifier.</source>
        <translation>Un proyecto no tiene identificador.</translation>
    </message>
    <message>
        <source>The project was counted as rejected.</source>
        <translation>El proyecto se contó como rechazado.</translation>
    </message>
    <message>
        <source>There are several different versions of one project.</source>
        <translation>Hay varias versiones distintas de un mismo proyecto.</translation>
    </message>
    <message>
        <source>The latest version is shown; the earlier ones stay in the raw data.</source>
        <translation>Se muestra la versión más reciente; las anteriores quedan en los datos originales.</translation>
    </message>
    <message>
        <source>It has an identifier, but nothing about planning, tender, awards, contracts or the work itself.</source>
        <translation>Tiene un identificador, pero nada sobre la planificación, la licitación, las adjudicaciones, los contratos ni la obra misma.</translation>
    </message>
    <message>
        <source>It was loaded and counts as one; the publisher must supply its content.</source>
        <translation>Se cargó y cuenta como uno; el publicador debe aportar su contenido.</translation>
    </message>
    <message>
        <source>An amount (%1) has no currency.</source>
        <translation>Un monto (%1) no tiene moneda.</translation>
    </message>
    <message>
        <source>No currency was guessed; such amounts are summed apart.</source>
        <translation>No se supuso ninguna moneda; estos montos se suman aparte.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code of ISO 4217.</source>
        <translation>“%1” no es un código de moneda de ISO 4217.</translation>
    </message>
    <message>
        <source>It was kept as published; its amounts are summed apart from all others.</source>
        <translation>Se conservó tal como se publicó; sus montos se suman aparte de todos los demás.</translation>
    </message>
    <message>
        <source>An amount is not a number: “%1”.</source>
        <translation>Un monto no es un número: “%1”.</translation>
    </message>
    <message>
        <source>It was left out of tables and sums; the raw JSON keeps it.</source>
        <translation>Se dejó fuera de las tablas y las sumas; el JSON original lo conserva.</translation>
    </message>
    <message>
        <source>An amount is too large to be real: %1.</source>
        <translation>Un monto es demasiado grande para ser real: %1.</translation>
    </message>
    <message>
        <source>The amount does not appear in tables and sums; it stays in the raw JSON.</source>
        <translation>El monto no aparece en las tablas ni en las sumas; queda en el JSON original.</translation>
    </message>
    <message>
        <source>An amount has more than four decimals: %1.</source>
        <translation>Un monto tiene más de cuatro decimales: %1.</translation>
    </message>
    <message>
        <source>It was rounded to four decimals for sums.</source>
        <translation>Se redondeó a cuatro decimales para las sumas.</translation>
    </message>
    <message>
        <source>An amount is negative: %1.</source>
        <translation>Un monto es negativo: %1.</translation>
    </message>
    <message>
        <source>It was kept, and it makes sums smaller.</source>
        <translation>Se conservó y reduce las sumas.</translation>
    </message>
    <message>
        <source>A date is no day between 1900 and 2200: “%1”.</source>
        <translation>Una fecha no es un día entre 1900 y 2200: “%1”.</translation>
    </message>
    <message>
        <source>The date was left empty; the raw JSON keeps what was written.</source>
        <translation>La fecha se dejó vacía; el JSON original conserva lo que se escribió.</translation>
    </message>
    <message>
        <source>A period ends before it begins: from %1 to %2.</source>
        <translation>Un período termina antes de empezar: desde %1 hasta %2.</translation>
    </message>
    <message>
        <source>Both dates were kept as published.</source>
        <translation>Ambas fechas se conservaron tal como se publicaron.</translation>
    </message>
    <message>
        <source>A number of tenderers or the like is no whole number: “%1”.</source>
        <translation>El número de proponentes u otra cantidad similar no es un número entero: “%1”.</translation>
    </message>
    <message>
        <source>The field was treated as missing.</source>
        <translation>El campo se trató como ausente.</translation>
    </message>
    <message>
        <source>The coordinates cannot be right: longitude %1, latitude %2.</source>
        <translation>Las coordenadas no pueden ser correctas: longitud %1, latitud %2.</translation>
    </message>
    <message>
        <source>They were kept as published and marked as doubtful; none was swapped or corrected.</source>
        <translation>Se conservaron tal como se publicaron y se marcaron como dudosas; ninguna se intercambió ni se corrigió.</translation>
    </message>
    <message>
        <source>A place has coordinates that are not a longitude and a latitude.</source>
        <translation>Un lugar tiene coordenadas que no son una longitud y una latitud.</translation>
    </message>
    <message>
        <source>The place was kept by its name, without a point on the map.</source>
        <translation>El lugar se conservó por su nombre, sin un punto en el mapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) have an identifier that none of the parties has, for example “%1”.</source>
        <translation>
            <numerusform>%n proveedor tiene un identificador que no tiene ninguna de las partes, por ejemplo “%1”.</numerusform>
            <numerusform>%n proveedores tienen un identificador que no tiene ninguna de las partes, por ejemplo “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name in the award was used; further details of the supplier may be missing.</source>
        <translation>Se usó el nombre que aparece en la adjudicación; pueden faltar otros datos del proveedor.</translation>
    </message>
    <message>
        <source>Where the standard asks for %1, there is %2.</source>
        <translation>Donde el estándar pide %1, hay %2.</translation>
    </message>
    <message>
        <source>The value was left out of tables; the raw JSON keeps it.</source>
        <translation>El valor se dejó fuera de las tablas; el JSON original lo conserva.</translation>
    </message>
    <message>
        <source>A single object stands where the standard asks for a list.</source>
        <translation>Hay un solo objeto donde el estándar pide una lista.</translation>
    </message>
    <message>
        <source>It was read as a list of one.</source>
        <translation>Se leyó como una lista de un solo elemento.</translation>
    </message>
    <message>
        <source>A list stands where the standard asks for a single object.</source>
        <translation>Hay una lista donde el estándar pide un solo objeto.</translation>
    </message>
    <message>
        <source>Its first entry was used; the others stay in the raw JSON.</source>
        <translation>Se usó su primer elemento; los demás permanecen en el JSON original.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>“true” o “false”</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object with fields</source>
        <translation>un objeto con campos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>un valor vacío</translation>
    </message>
    <message>
        <source>the checksum is wrong</source>
        <translation>la suma de verificación es incorrecta</translation>
    </message>
    <message>
        <source>they cannot be unpacked any further</source>
        <translation>no se pueden descomprimir más allá de este punto</translation>
    </message>
    <message>
        <source>they are packed in a way that is not supported, or with a password</source>
        <translation>están comprimidos de una forma que no se admite o protegidos con contraseña</translation>
    </message>
    <message>
        <source>something else follows them</source>
        <translation>a continuación hay algo más</translation>
    </message>
    <message>
        <source>its table of contents cannot be read</source>
        <translation>no se puede leer su índice</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>It was not loaded. Ask the publisher for its releases.</source>
        <translation>No se cargó. Pida sus entregas a quien publica los datos.</translation>
    </message>
</context>
<context>
    <name>LayerFiles</name>
    <message>
        <source>it has no table of features.</source>
        <translation>no tiene ninguna tabla de elementos.</translation>
    </message>
    <message>
        <source>it has no layer “%1”; there are: %2.</source>
        <translation>no tiene la capa “%1”; hay: %2.</translation>
    </message>
    <message>
        <source>its coordinates are in “%1”, which this program cannot convert. Save a copy in WGS 84 (EPSG:4326).</source>
        <translation>sus coordenadas están en “%1”, que este programa no sabe convertir. Guarde una copia en WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>the column “%1” that should hold the shapes is missing.</source>
        <translation>falta la columna “%1” que debe tener las formas.</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>it has no shape</source>
        <translation>no tiene forma</translation>
    </message>
    <message>
        <source>its shape cannot be read</source>
        <translation>su forma no se puede leer</translation>
    </message>
    <message>
        <source>it holds pictures of a map (MBTiles). Open it as the background of the map.</source>
        <translation>contiene imágenes de un mapa (MBTiles). Ábralo como fondo del mapa.</translation>
    </message>
    <message>
        <source>it is a database, but no GeoPackage.</source>
        <translation>es una base de datos, pero no un GeoPackage.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>está dañado: %1</translation>
    </message>
    <message>
        <source>its topology has no objects.</source>
        <translation>su topología no tiene objetos.</translation>
    </message>
    <message>
        <source>it is not UTF-8. Save it in UTF-8 and try again.</source>
        <translation>no está en UTF-8. Guárdelo en UTF-8 e intente de nuevo.</translation>
    </message>
    <message>
        <source>it is no valid JSON; something is wrong near line %1. Was it cut off while it was copied?</source>
        <translation>no es JSON válido; algo está mal cerca de la línea %1. ¿Se cortó al copiarlo?</translation>
    </message>
    <message>
        <source>it is JSON, but neither GeoJSON nor TopoJSON. Data of works are opened with “Import”.</source>
        <translation>es JSON, pero ni GeoJSON ni TopoJSON. Los datos de obras se abren con “Importar”.</translation>
    </message>
    <message>
        <source>it is XML, but no KML.</source>
        <translation>es XML, pero no KML.</translation>
    </message>
    <message>
        <source>it is no valid KML; something is wrong in line %1: %2</source>
        <translation>no es KML válido; algo está mal en la línea %1: %2</translation>
    </message>
    <message>
        <source>its folders are nested more than %1 deep (line %2).</source>
        <translation>sus carpetas están anidadas a más de %1 niveles (línea %2).</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>the file “%1.%2” that belongs to it is missing. A Shapefile is several files of one name; copy all of them, or its .zip.</source>
        <translation>falta el archivo “%1.%2” que le pertenece. Un Shapefile son varios archivos con el mismo nombre; cópielos todos, o su .zip.</translation>
    </message>
    <message>
        <source>There is no .prj file; the coordinates were taken for degrees.</source>
        <translation>No hay archivo .prj; las coordenadas se tomaron como grados.</translation>
    </message>
    <message>
        <source>its shapes cannot be read; the .shp or .shx file is damaged.</source>
        <translation>sus formas no se pueden leer; el archivo .shp o .shx está dañado.</translation>
    </message>
    <message>
        <source>its table cannot be read; the .dbf file is damaged.</source>
        <translation>su tabla no se puede leer; el archivo .dbf está dañado.</translation>
    </message>
    <message>
        <source>“%1” cannot be the background: %2</source>
        <translation>“%1” no puede ser el fondo: %2</translation>
    </message>
    <message>
        <source>it is a database, but no MBTiles file.</source>
        <translation>es una base de datos, pero no un archivo MBTiles.</translation>
    </message>
    <message>
        <source>it holds vector tiles. Choose a file of raster tiles (PNG or JPEG).</source>
        <translation>contiene teselas vectoriales. Elija un archivo de teselas de imagen (PNG o JPEG).</translation>
    </message>
    <message>
        <source>there are no tiles in it.</source>
        <translation>no tiene ninguna tesela.</translation>
    </message>
    <message>
        <source>it is no MBTiles file, or it is damaged: %1</source>
        <translation>no es un archivo MBTiles, o está dañado: %1</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>ya no está allí.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>an area without a name</comment>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>“%1” has no areas that could be boundaries. Add it as an overlay.</source>
        <translation>“%1” no tiene áreas que puedan ser límites. Agréguelo como formas sobre el mapa.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a layer: %2</source>
        <translation>“%1” no se puede usar como capa: %2</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n attributes. Save a copy with fewer of them.</source>
        <translation>
            <numerusform>tiene más de %n atributo. Guarde una copia con menos.</numerusform>
            <numerusform>tiene más de %n atributos. Guarde una copia con menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading was stopped.</source>
        <translation>se detuvo la lectura.</translation>
    </message>
    <message>
        <source>it has more than %1 features. Save a copy with only the part that you need.</source>
        <translation>tiene más de %1 elementos. Guarde una copia con solo la parte que necesita.</translation>
    </message>
    <message>
        <source>its outlines have more than %1 points. Simplify them first (in QGIS: Vector, Geometry Tools, Simplify).</source>
        <translation>sus contornos tienen más de %1 puntos. Simplifíquelos antes (en QGIS: Vectorial, Herramientas de geometría, Simplificar).</translation>
    </message>
    <message>
        <source>a coordinate is not a number</source>
        <translation>una coordenada no es un número</translation>
    </message>
    <message>
        <source>%1, %2 is no place on Earth in degrees</source>
        <comment>x, y</comment>
        <translation>%1, %2 no es ningún lugar de la Tierra en grados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where in a file, and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, near %2</source>
        <comment>where in a file, and a place: latitude, longitude</comment>
        <translation>%1, cerca de %2</translation>
    </message>
    <message>
        <source>none of its features can be placed. %1. If its coordinates are not degrees, save a copy in WGS 84 (EPSG:4326).</source>
        <translation>ninguno de sus elementos se puede ubicar. %1. Si sus coordenadas no son grados, guarde una copia en WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>there is nothing in it that could be drawn.</source>
        <translation>no hay en él nada que se pueda dibujar.</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) left out. %1</source>
        <translation>
            <numerusform>%n elemento se dejó fuera. %1</numerusform>
            <numerusform>%n elementos se dejaron fuera. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) cross themselves: %1. What lies within twice counts as outside; mend them where it matters (in QGIS: Fix geometries).</source>
        <translation>
            <numerusform>%n contorno se cruza a sí mismo: %1. Lo que queda dentro dos veces cuenta como fuera; corríjalo si importa (en QGIS: Corregir geometrías).</numerusform>
            <numerusform>%n contornos se cruzan a sí mismos: %1. Lo que queda dentro dos veces cuenta como fuera; corríjalos si importa (en QGIS: Corregir geometrías).</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates were converted to degrees from %1.</source>
        <translation>Las coordenadas se convirtieron a grados desde %1.</translation>
    </message>
    <message>
        <source>it is larger than %1. Save a copy with only the part that you need.</source>
        <translation>pesa más de %1. Guarde una copia con solo la parte que necesita.</translation>
    </message>
    <message>
        <source>it cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>the archive is damaged. Was it cut off while it was copied?</source>
        <translation>el archivo comprimido está dañado. ¿Se cortó al copiarlo?</translation>
    </message>
    <message>
        <source>the archive has no Shapefile, KML or GeoJSON in it.</source>
        <translation>el archivo comprimido no tiene ningún Shapefile, KML ni GeoJSON.</translation>
    </message>
    <message>
        <source>it cannot be unpacked: %1</source>
        <translation>no se puede descomprimir: %1</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>está vacío.</translation>
    </message>
    <message>
        <source>it is none of GeoJSON, TopoJSON, Shapefile, GeoPackage and KML.</source>
        <translation>no es GeoJSON, TopoJSON, Shapefile, GeoPackage ni KML.</translation>
    </message>
    <message>
        <source>its table of attributes has more than %1 cells. Save a copy with fewer attributes or features.</source>
        <translation>su tabla de atributos tiene más de %1 celdas. Guarde una copia con menos atributos o elementos.</translation>
    </message>
    <message>
        <source>Its coordinates are in “%1”. They were taken for WGS 84 and may be off by a few hundred metres.</source>
        <translation>Sus coordenadas están en «%1». Se tomaron por WGS 84 y pueden estar corridas unos cientos de metros.</translation>
    </message>
    <message>
        <source>it needs more memory than this computer has free.</source>
        <translation>necesita más memoria de la que esta computadora tiene libre.</translation>
    </message>
    <message>
        <source>it is no valid KML; an element in line %1 is too long.</source>
        <translation>no es un KML válido; un elemento de la línea %1 es demasiado largo.</translation>
    </message>
    <message>
        <source>it has more than %1 numbers and texts. Save a copy with only the part that you need.</source>
        <translation>tiene más de %1 números y textos. Guarde una copia con solo la parte que necesita.</translation>
    </message>
    <message>
        <source>reading it would take longer than any file of shapes should. It may be damaged.</source>
        <translation>leerlo tardaría más de lo que debería tardar un archivo de formas. Puede estar dañado.</translation>
    </message>
    <message>
        <source>reading it would take longer than any file of tiles should. It may be damaged.</source>
        <translation>leerlo tardaría más de lo que debería tardar un archivo de teselas. Puede estar dañado.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo “%1”.</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>No existe la unidad “%1”.</translation>
    </message>
    <message>
        <source>The filter is wrong at character %1: %2</source>
        <translation>El filtro está mal en el carácter %1: %2</translation>
    </message>
</context>
<context>
    <name>MapLayer</name>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>en el mapa</translation>
    </message>
    <message>
        <source>without an exact point</source>
        <translation>sin punto exacto</translation>
    </message>
    <message>
        <source>up to %1 %2</source>
        <comment>money and number</comment>
        <translation>hasta %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount, drawn smallest</source>
        <translation>
            <numerusform>%Ln sin monto, dibujado en el menor tamaño</numerusform>
            <numerusform>%Ln sin monto, dibujados en el menor tamaño</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s) as points.</source>
        <translation>
            <numerusform>%Ln obra como puntos.</numerusform>
            <numerusform>%Ln obras como puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an exact point.</source>
        <translation>
            <numerusform>%Ln de ellas sin punto exacto.</numerusform>
            <numerusform>%Ln de ellas sin punto exacto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a province and its figure</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Sum of amounts (%1)</source>
        <translation>Suma de montos (%1)</translation>
    </message>
    <message>
        <source>Median amount (%1)</source>
        <translation>Monto mediano (%1)</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <comment>a province</comment>
        <translation>%1: sin datos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a province and its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s), %1 of them with an amount</source>
        <translation>
            <numerusform>%Ln obra, %1 de ellas con monto</numerusform>
            <numerusform>%Ln obras, %1 de ellas con monto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them placed by name only</source>
        <translation>
            <numerusform>%Ln de ellas ubicada solo por su nombre</numerusform>
            <numerusform>%Ln de ellas ubicadas solo por su nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>over %1 – %2</source>
        <comment>above, to</comment>
        <translation>más de %1 – %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>In brackets: number of units</source>
        <translation>Entre paréntesis: número de unidades</translation>
    </message>
    <message numerus="yes">
        <source>%Ln placed by name only</source>
        <translation>
            <numerusform>%Ln ubicada solo por su nombre</numerusform>
            <numerusform>%Ln ubicadas solo por su nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no unit (no polygon)</source>
        <translation>
            <numerusform>%Ln en ninguna unidad (sin polígono)</numerusform>
            <numerusform>%Ln en ninguna unidad (sin polígono)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without place</source>
        <translation>
            <numerusform>%Ln sin ubicación</numerusform>
            <numerusform>%Ln sin ubicación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s) in units of the layer.</source>
        <translation>
            <numerusform>%Ln obra en unidades de la capa.</numerusform>
            <numerusform>%Ln obras en unidades de la capa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no unit.</source>
        <translation>
            <numerusform>%Ln en ninguna unidad.</numerusform>
            <numerusform>%Ln en ninguna unidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without place.</source>
        <translation>
            <numerusform>%Ln sin ubicación.</numerusform>
            <numerusform>%Ln sin ubicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>more than 10 % below</source>
        <translation>más de 10 % por debajo</translation>
    </message>
    <message>
        <source>within 10 %</source>
        <translation>dentro de 10 %</translation>
    </message>
    <message>
        <source>10 to 25 % above</source>
        <translation>de 10 a 25 % por encima</translation>
    </message>
    <message>
        <source>25 to 50 % above</source>
        <translation>de 25 a 50 % por encima</translation>
    </message>
    <message>
        <source>more than 50 % above</source>
        <translation>más de 50 % por encima</translation>
    </message>
    <message>
        <source>on time or early</source>
        <translation>a tiempo o antes</translation>
    </message>
    <message>
        <source>up to 30 days late</source>
        <translation>hasta 30 días de atraso</translation>
    </message>
    <message>
        <source>31 to 180 days late</source>
        <translation>de 31 a 180 días de atraso</translation>
    </message>
    <message>
        <source>181 to 365 days late</source>
        <translation>de 181 a 365 días de atraso</translation>
    </message>
    <message>
        <source>more than a year late</source>
        <translation>más de un año de atraso</translation>
    </message>
    <message>
        <source>Amounts against estimates (%1)</source>
        <translation>Montos frente a lo estimado (%1)</translation>
    </message>
    <message>
        <source>Completion against the plan</source>
        <translation>Terminación frente a lo planificado</translation>
    </message>
    <message>
        <source>Drawn as lines or areas</source>
        <translation>Dibujadas como líneas o áreas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln drawn.</source>
        <comment>a layer and how many things it has</comment>
        <translation>
            <numerusform>%1: %Ln dibujada.</numerusform>
            <numerusform>%1: %Ln dibujadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a layer</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s)</source>
        <translation>
            <numerusform>%Ln obra</numerusform>
            <numerusform>%Ln obras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>figure, of how many works</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 inhabitants</source>
        <comment>12 works</comment>
        <translation>%1, %2 habitantes</translation>
    </message>
    <message>
        <source>%1 with both amount and estimate</source>
        <comment>12 works</comment>
        <translation>%1 con monto y estimado</translation>
    </message>
    <message>
        <source>Inhabitants: %1, %2</source>
        <comment>source, year</comment>
        <translation>Habitantes: %1, %2</translation>
    </message>
    <message>
        <source>No numbers of inhabitants are loaded</source>
        <translation>No hay cifras de habitantes cargadas</translation>
    </message>
    <message>
        <source>Share with quality flags</source>
        <translation>Parte con alertas de calidad</translation>
    </message>
    <message>
        <source>%1 per 1,000 inhabitants</source>
        <comment>number of projects</comment>
        <translation>%1 por cada 1,000 habitantes</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Boundaries: Natural Earth, for reference only, not official.</source>
        <translation>Límites: Natural Earth, referenciales, no oficiales.</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>source</comment>
        <translation>Datos: %1</translation>
    </message>
    <message>
        <source>Made with Obra Abierta on %1.</source>
        <comment>date</comment>
        <translation>Hecho con Obra Abierta el %1.</translation>
    </message>
    <message>
        <source>Write the map into a file</source>
        <translation>Guardar el mapa en un archivo</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir “%1”: %2</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>la imagen es demasiado grande</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Natural Earth · boundaries for reference only, not official</source>
        <translation>Natural Earth · límites solo como referencia, no oficiales</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sign of the legend and how many there are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° E</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° O</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>%1° N</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>%1° S</translation>
    </message>
</context>
<context>
    <name>Organizations</name>
    <message>
        <source>Buyer</source>
        <translation>Entidad compradora</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Adjudicaciones</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>En otras monedas</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <source>Spellings that are one organization are one row, under the name that stands for them.</source>
        <translation>Las formas del nombre que son una misma organización van en una sola fila, con el nombre que las representa.</translation>
    </message>
    <message>
        <source>The identifiers that were published with its name.</source>
        <translation>Los identificadores publicados con su nombre.</translation>
    </message>
    <message>
        <source>How many of the processes it bought in.</source>
        <translation>En cuántos de los procesos compró.</translation>
    </message>
    <message>
        <source>How many of the processes it is a supplier of.</source>
        <translation>De cuántos de los procesos es proveedor.</translation>
    </message>
    <message>
        <source>How many contracts these processes have, with whatever supplier.</source>
        <translation>Cuántos contratos tienen esos procesos, con el proveedor que sea.</translation>
    </message>
    <message>
        <source>How many awards with a value these processes have, to whatever supplier.</source>
        <translation>Cuántas adjudicaciones con valor tienen esos procesos, al proveedor que sea.</translation>
    </message>
    <message>
        <source>How many different suppliers these processes have.</source>
        <translation>Cuántos proveedores distintos tienen esos procesos.</translation>
    </message>
    <message>
        <source>How many different buyers these processes have.</source>
        <translation>Cuántas entidades compradoras distintas tienen esos procesos.</translation>
    </message>
    <message>
        <source>What these processes count for: their contracts, else their awards. Currencies are never added together.</source>
        <translation>Lo que cuentan esos procesos: sus contratos o, si no hay, sus adjudicaciones. Las monedas nunca se suman entre sí.</translation>
    </message>
    <message>
        <source>What these processes count for: their contracts, else their awards. A process of several suppliers counts whole for each. Currencies are never added together.</source>
        <translation>Lo que cuentan esos procesos: sus contratos o, si no hay, sus adjudicaciones. Un proceso de varios proveedores cuenta entero para cada uno. Las monedas nunca se suman entre sí.</translation>
    </message>
    <message>
        <source>Its part of the money of all processes that match, in that currency.</source>
        <translation>Su parte del dinero de todos los procesos que cumplen el filtro, en esa moneda.</translation>
    </message>
    <message>
        <source>Its part of the money of all processes that match, in that currency. Where processes have several suppliers, the shares come to more than 100 % together.</source>
        <translation>Su parte del dinero de todos los procesos que cumplen el filtro, en esa moneda. Donde los procesos tienen varios proveedores, las partes suman más de 100 %.</translation>
    </message>
    <message>
        <source>What these processes count for in other currencies, each apart.</source>
        <translation>Lo que cuentan esos procesos en otras monedas, cada una aparte.</translation>
    </message>
    <message>
        <source>The earliest date of these processes.</source>
        <translation>La fecha más temprana de esos procesos.</translation>
    </message>
    <message>
        <source>The latest date of these processes.</source>
        <translation>La fecha más tardía de esos procesos.</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Licitación</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Adjudicación</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Finalización</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>Desmantelamiento</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message>
        <source>Processes: %1</source>
        <translation>Procesos: %1</translation>
    </message>
    <message>
        <source>Projects: %1</source>
        <translation>Proyectos: %1</translation>
    </message>
    <message>
        <source>Money of the processes (contracts, else awards):</source>
        <translation>Montos de los procesos (contratos o, en su defecto, adjudicaciones):</translation>
    </message>
    <message>
        <source>Money of the projects:</source>
        <translation>Montos de los proyectos:</translation>
    </message>
    <message>
        <source>Largest buyers:</source>
        <translation>Entidades compradoras con los mayores montos:</translation>
    </message>
    <message>
        <source>Largest public authorities:</source>
        <translation>Autoridades públicas con los mayores montos:</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se pudo escribir “%1”.</translation>
    </message>
    <message>
        <source>Read %1 = stored %2 + duplicates %3 + rejected %4</source>
        <translation>Leídos %1 = guardados %2 + duplicados %3 + rechazados %4</translation>
    </message>
    <message>
        <source>%1 pictures in %2</source>
        <translation>%1 imágenes en %2</translation>
    </message>
    <message>
        <source>Open tenders since 2020</source>
        <translation>Licitaciones abiertas desde 2020</translation>
    </message>
    <message>
        <source>Roads of the province</source>
        <translation>Caminos de la provincia</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Empty record</source>
        <translation>Registro vacío</translation>
    </message>
    <message>
        <source>Tags do not fit the sections</source>
        <translation>Las etiquetas no corresponden a las secciones</translation>
    </message>
    <message>
        <source>Supplier is not among the parties</source>
        <translation>El proveedor no está entre las partes</translation>
    </message>
    <message>
        <source>Impossible date</source>
        <translation>Fecha imposible</translation>
    </message>
    <message>
        <source>Amount missing</source>
        <translation>Falta el monto</translation>
    </message>
    <message>
        <source>Amount of zero</source>
        <translation>Monto en cero</translation>
    </message>
    <message>
        <source>Placeholder amount</source>
        <translation>Monto de relleno</translation>
    </message>
    <message>
        <source>Amount without currency</source>
        <translation>Monto sin moneda</translation>
    </message>
    <message>
        <source>Several currencies</source>
        <translation>Varias monedas</translation>
    </message>
    <message>
        <source>Published more than once</source>
        <translation>Publicado más de una vez</translation>
    </message>
    <message>
        <source>The record has an identifier and nothing else: no tender, award, contract or work is told.</source>
        <translation>El registro tiene un identificador y nada más: no dice nada de licitación, adjudicación, contrato ni obra.</translation>
    </message>
    <message>
        <source>The release tags announce sections that are not there, or say nothing of sections that are.</source>
        <translation>Las etiquetas anuncian secciones que no están, o callan secciones que sí están.</translation>
    </message>
    <message>
        <source>A supplier cannot be found in the list of parties, neither by its id nor by its name.</source>
        <translation>Un proveedor no aparece en la lista de partes, ni por su identificador ni por su nombre.</translation>
    </message>
    <message>
        <source>A date cannot be read, lies before 1970 or after 2100, ends before it starts, or an award or signature comes before the tender opened.</source>
        <translation>Una fecha no se puede leer, es anterior a 1970 o posterior a 2100, termina antes de empezar, o la adjudicación o la firma es anterior a la apertura de la licitación.</translation>
    </message>
    <message>
        <source>Something was awarded, contracted or planned, and no amount is told.</source>
        <translation>Algo se adjudicó, contrató o planificó y no se dice por cuánto.</translation>
    </message>
    <message>
        <source>One of the amounts is exactly zero.</source>
        <translation>Uno de los montos es exactamente cero.</translation>
    </message>
    <message>
        <source>One of the amounts looks filled in because the form asked for it: 0.01, 1, 12345 or 99999.</source>
        <translation>Uno de los montos parece puesto porque el formulario lo pedía: 0.01, 1, 12345 o 99999.</translation>
    </message>
    <message>
        <source>One of the amounts does not say in which currency it is.</source>
        <translation>Uno de los montos no dice en qué moneda está.</translation>
    </message>
    <message>
        <source>The amounts of one record are in different currencies.</source>
        <translation>Los montos de un mismo registro están en monedas distintas.</translation>
    </message>
    <message>
        <source>The same document lies in several places of the files that were loaded.</source>
        <translation>El mismo documento está en varios lugares de los archivos cargados.</translation>
    </message>
    <message>
        <source>Look for the process on the portal and ask the publisher for the rest; count it as not disclosed.</source>
        <translation>Busque el proceso en el portal y pida lo demás a quien publica; cuéntelo como no divulgado.</translation>
    </message>
    <message>
        <source>Trust the sections, not the tags, and tell the publisher.</source>
        <translation>Confíe en las secciones, no en las etiquetas, y avise a quien publica.</translation>
    </message>
    <message>
        <source>Identify the company by its name with care: the data do not tell its registration.</source>
        <translation>Identifique a la empresa por su nombre con cuidado: los datos no dicen su registro.</translation>
    </message>
    <message>
        <source>Do not compute delays from these records before you have seen the documents.</source>
        <translation>No calcule atrasos con estos registros antes de ver los documentos.</translation>
    </message>
    <message>
        <source>Ask the entity for the amount; the totals are too low without it.</source>
        <translation>Pida el monto a la entidad; sin él los totales quedan cortos.</translation>
    </message>
    <message>
        <source>Do not read zero as free of charge: find out whether the amount is unknown.</source>
        <translation>No lea cero como gratis: averigüe si el monto se desconoce.</translation>
    </message>
    <message>
        <source>Check it against the contract before you add it up.</source>
        <translation>Compárelo con el contrato antes de sumarlo.</translation>
    </message>
    <message>
        <source>These amounts stand in a total of their own; find their currency in the documents.</source>
        <translation>Estos montos van en un total aparte; busque su moneda en los documentos.</translation>
    </message>
    <message>
        <source>Compare each currency by itself; one of them may be a typing error.</source>
        <translation>Compare cada moneda por separado; una puede ser un error de digitación.</translation>
    </message>
    <message>
        <source>Nothing to do: it was counted once. Many of them tell of a portal whose pages shift.</source>
        <translation>No hay que hacer nada: se contó una sola vez. Si son muchos, las páginas del portal se corren mientras se descargan.</translation>
    </message>
</context>
<context>
    <name>QualityReport</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Lugar en el mapa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Number of tenderers</source>
        <translation>Número de proponentes</translation>
    </message>
    <message>
        <source>Award with a value</source>
        <translation>Adjudicación con valor</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>there is no such record</source>
        <translation>no existe ese registro</translation>
    </message>
</context>
<context>
    <name>RecordHtml</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a period: from … to …</extracomment>
        <translation>desde %1 hasta %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>From the only release at hand.</source>
        <translation>Tomada de la única entrega disponible.</translation>
    </message>
    <message numerus="yes">
        <source>Put together here from %n release(s).</source>
        <translation>
            <numerusform>Reunida aquí a partir de %n entrega.</numerusform>
            <numerusform>Reunida aquí a partir de %n entregas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As compiled by the publisher: its record lists %n release(s), more than are at hand.</source>
        <translation>
            <numerusform>Tal como la compiló quien publica los datos: su registro enumera %n entrega, más de las que están disponibles.</numerusform>
            <numerusform>Tal como la compiló quien publica los datos: su registro enumera %n entregas, más de las que están disponibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>As compiled by the publisher.</source>
        <translation>Tal como la compiló quien publica los datos.</translation>
    </message>
    <message>
        <source>The latest release only: the releases contradict each other and could not be put together.</source>
        <translation>Solo la entrega más reciente: las entregas se contradicen entre sí y no se pudieron reunir.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Tender value</source>
        <translation>Valor de la licitación</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>Contracts of the project</source>
        <translation>Contratos del proyecto</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contratado</translation>
    </message>
    <message>
        <source>Final cost</source>
        <translation>Costo final</translation>
    </message>
    <message>
        <source>Project period</source>
        <translation>Período del proyecto</translation>
    </message>
    <message>
        <source>Contract period</source>
        <translation>Período del contrato</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Fecha de finalización</translation>
    </message>
    <message>
        <source>Contracting process</source>
        <translation>Proceso de contratación</translation>
    </message>
    <message>
        <source>Part of the project</source>
        <translation>Parte del proyecto</translation>
    </message>
    <message>
        <source>How it was put together</source>
        <translation>Cómo se reunió la información</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Tender opens</source>
        <translation>Apertura de la licitación</translation>
    </message>
    <message>
        <source>Tender closes</source>
        <translation>Cierre de la licitación</translation>
    </message>
    <message>
        <source>Award: %1</source>
        <translation>Adjudicación: %1</translation>
    </message>
    <message>
        <source>Contract signed: %1</source>
        <translation>Firma del contrato: %1</translation>
    </message>
    <message>
        <source>Contract starts: %1</source>
        <translation>Inicio del contrato: %1</translation>
    </message>
    <message>
        <source>Contract ends: %1</source>
        <translation>Fin del contrato: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambio: %1</translation>
    </message>
    <message>
        <source>Project starts</source>
        <translation>Inicio del proyecto</translation>
    </message>
    <message>
        <source>Project ends</source>
        <translation>Fin del proyecto</translation>
    </message>
    <message>
        <source>Project completed</source>
        <translation>Proyecto finalizado</translation>
    </message>
    <message>
        <source>Milestone due: %1</source>
        <translation>Fecha prevista del hito: %1</translation>
    </message>
    <message>
        <source>Milestone met: %1</source>
        <translation>Hito cumplido: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quiénes participan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Hide the contacts</source>
        <translation>Ocultar los contactos</translation>
    </message>
    <message>
        <source>Show the contacts (may be personal data)</source>
        <translation>Mostrar los contactos (pueden ser datos personales)</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Licitación</translation>
    </message>
    <message>
        <source>Open for offers</source>
        <translation>Recepción de ofertas</translation>
    </message>
    <message>
        <source>Number of tenderers</source>
        <translation>Número de proponentes</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>no publicado</translation>
    </message>
    <message>
        <source>Tenderers</source>
        <translation>Proponentes</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Adjudicaciones</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Adjudicación</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Contracting processes</source>
        <translation>Procesos de contratación</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Amount, first → now</source>
        <translation>Monto, inicial → actual</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no se indica el motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha prevista</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>latitude %1, longitude %2</source>
        <translation>latitud %1, longitud %2</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudosas</translation>
    </message>
    <message>
        <source>What is odd in this record</source>
        <translation>Lo que llama la atención en este registro</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The latest version is shown.</source>
        <translation>Se muestra la versión más reciente.</translation>
    </message>
    <message>
        <source>compiled by the publisher</source>
        <translation>compilada por quien publica los datos</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Kept for comparison.</source>
        <translation>Se conserva para comparar.</translation>
    </message>
    <message>
        <source>The first release: there is nothing before it.</source>
        <translation>La primera entrega: no hay nada antes de ella.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Only the first 200 changes are listed; the JSON has them all.</source>
        <translation>Solo se enumeran los primeros 200 cambios; el JSON los contiene todos.</translation>
    </message>
    <message>
        <source>(the contract that was opened)</source>
        <translation>(el contrato que se abrió)</translation>
    </message>
</context>
<context>
    <name>SavedViewWords</name>
    <message>
        <source>it is too large to be a saved view</source>
        <translation>es demasiado grande para ser una vista guardada</translation>
    </message>
    <message>
        <source>it is not a saved view of this program</source>
        <translation>no es una vista guardada de este programa</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program</source>
        <translation>se hizo con una versión más nueva de este programa</translation>
    </message>
    <message>
        <source>it has no name or does not say what it shows</source>
        <translation>no tiene nombre o no dice qué muestra</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>“%1” is not a cache of this program. Import the data files again, or choose another file.</source>
        <translation>“%1” no es una caché de este programa. Importe de nuevo los archivos de datos o elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” was made by another version of this program. Import the data files again.</source>
        <translation>“%1” se creó con otra versión de este programa. Importe de nuevo los archivos de datos.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Import the data files again.</source>
        <translation>“%1” está dañado. Importe de nuevo los archivos de datos.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>No se pudo leer “%1”: %2</translation>
    </message>
    <message>
        <source>no data are open</source>
        <translation>no hay datos abiertos</translation>
    </message>
    <message>
        <source>The names to keep apart could not be saved: %1</source>
        <translation>No se pudieron guardar los nombres que van aparte: %1</translation>
    </message>
</context>
<context>
    <name>ShortNumber</name>
    <message>
        <source>%1 tn</source>
        <comment>trillions, 10^12</comment>
        <translation>%1 billones</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousand millions, 10^9</comment>
        <translation>%1 mil M</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions, 10^6</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands, 10^3</comment>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(sin moneda)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency and amount</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SliceColumns</name>
    <message>
        <source>Release</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Licitación</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Adjudicación</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Contracting processes</source>
        <translation>Procesos de contratación</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Finalización</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>Id. del proyecto</translation>
    </message>
    <message>
        <source>ocid</source>
        <translation>ocid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Tenderers</source>
        <translation>Proponentes</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Tender value</source>
        <translation>Valor de la licitación</translation>
    </message>
    <message>
        <source>Method details</source>
        <translation>Detalle del método</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Id of the project</source>
        <translation>Id. del proyecto planificado</translation>
    </message>
    <message>
        <source>Initiation type</source>
        <translation>Tipo de inicio</translation>
    </message>
    <message>
        <source>Project start</source>
        <translation>Inicio del proyecto</translation>
    </message>
    <message>
        <source>Tender opens</source>
        <translation>Apertura de la licitación</translation>
    </message>
    <message>
        <source>Project end</source>
        <translation>Fin del proyecto</translation>
    </message>
    <message>
        <source>Tender closes</source>
        <translation>Cierre de la licitación</translation>
    </message>
    <message>
        <source>First signature</source>
        <translation>Primera firma</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Finalizado</translation>
    </message>
    <message>
        <source>Final value</source>
        <translation>Valor final</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Fecha de la entrega</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Sum of the project&apos;s contracts; its budget when it has none</source>
        <translation>Suma de los contratos del proyecto; su presupuesto cuando no tiene contratos</translation>
    </message>
    <message>
        <source>Sum of the contracts; of the awards when there is no contract</source>
        <translation>Suma de los contratos; de las adjudicaciones cuando no hay contrato</translation>
    </message>
    <message>
        <source>Start of the project</source>
        <translation>Inicio del proyecto</translation>
    </message>
    <message>
        <source>Start of the tender; else the first award, contract or release</source>
        <translation>Inicio de la licitación; si falta, la primera adjudicación, contrato o entrega</translation>
    </message>
    <message>
        <source>How many releases or versions are at hand</source>
        <translation>Cuántas entregas o versiones hay disponibles</translation>
    </message>
    <message>
        <source>The project that the planning section names</source>
        <translation>El proyecto que nombra la sección de planificación</translation>
    </message>
    <message>
        <source>The day on which the first contract was signed</source>
        <translation>El día en que se firmó el primer contrato</translation>
    </message>
    <message>
        <source>The value at completion, as published</source>
        <translation>El valor al finalizar, tal como se publicó</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Contract id</source>
        <translation>Id del contrato</translation>
    </message>
    <message>
        <source>Title of the process</source>
        <translation>Título del proceso</translation>
    </message>
    <message>
        <source>Award id</source>
        <translation>Id de la adjudicación</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>Inicio del contrato</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Fin del contrato</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Adendas</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>The value of the contract, as it is now</source>
        <translation>El valor del contrato, como está ahora</translation>
    </message>
    <message>
        <source>The day on which the contract was signed</source>
        <translation>El día en que se firmó el contrato</translation>
    </message>
    <message>
        <source>Of the contract; of its process when it has none</source>
        <translation>El del contrato; el de su proceso cuando no tiene</translation>
    </message>
    <message>
        <source>Who was awarded what the contract is about</source>
        <translation>A quién se le adjudicó lo que se contrata</translation>
    </message>
    <message>
        <source>The period of the contract, as published</source>
        <translation>El plazo del contrato, como se publicó</translation>
    </message>
    <message>
        <source>How many amendments of the contract were published</source>
        <translation>Cuántas adendas del contrato se publicaron</translation>
    </message>
    <message>
        <source>Sum of the payments that were published for the contract</source>
        <translation>Suma de los pagos publicados del contrato</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>Projects</source>
        <comment>name of a sheet</comment>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Processes</source>
        <comment>name of a sheet</comment>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Readme</source>
        <comment>name of a sheet</comment>
        <translation>Léeme</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Sobre este archivo</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message numerus="yes">
        <source>The rows go on over %n sheets, because a sheet takes no more than 1,048,576.</source>
        <translation>
            <numerusform>Las filas caben en %n hoja.</numerusform>
            <numerusform>Las filas siguen en %n hojas, porque una hoja no admite más de 1,048,576.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were longer than a cell can be; they end in “…”.</source>
        <translation>
            <numerusform>%n texto era más largo de lo que cabe en una celda; termina en “…”.</numerusform>
            <numerusform>%n textos eran más largos de lo que cabe en una celda; terminan en “…”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cite it as</source>
        <translation>Cítelo así</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>These are too many rows for an ODS file. Choose CSV, or filter first.</source>
        <translation>Son demasiadas filas para un archivo ODS. Elija CSV, o filtre primero.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Number of processes</source>
        <translation>Número de procesos</translation>
    </message>
    <message>
        <source>Number of projects</source>
        <translation>Número de proyectos</translation>
    </message>
    <message>
        <source>Number of contracts</source>
        <translation>Número de contratos</translation>
    </message>
    <message>
        <source>Number of suppliers</source>
        <translation>Número de proveedores</translation>
    </message>
    <message>
        <source>Number of buyers</source>
        <translation>Número de entidades compradoras</translation>
    </message>
    <message numerus="yes">
        <source>%1 processes</source>
        <translation>
            <numerusform>%1 proceso</numerusform>
            <numerusform>%1 procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 projects</source>
        <translation>
            <numerusform>%1 proyecto</numerusform>
            <numerusform>%1 proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contracts</source>
        <translation>
            <numerusform>%1 contrato</numerusform>
            <numerusform>%1 contratos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suppliers</source>
        <translation>
            <numerusform>%1 proveedor</numerusform>
            <numerusform>%1 proveedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 buyers</source>
        <translation>
            <numerusform>%1 entidad compradora</numerusform>
            <numerusform>%1 entidades compradoras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obra::BarChart</name>
    <message>
        <source>%1
Click to filter, Ctrl+click to exclude.</source>
        <translation>%1
Haga clic para filtrar o Ctrl+clic para excluir.</translation>
    </message>
    <message>
        <source>Card of “%1”</source>
        <translation>Perfil de “%1”</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo este</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>obra::BusyLine</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>obra::CardView</name>
    <message>
        <source>Card</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Volver adonde estaba (Esc)</translation>
    </message>
    <message>
        <source>Show its records</source>
        <translation>Ver sus registros</translation>
    </message>
    <message>
        <source>Filter by this and show the table</source>
        <translation>Filtrar por esto y mostrar la tabla</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Put it beside others of its kind</source>
        <translation>Ponerlo al lado de otros de su clase</translation>
    </message>
    <message>
        <source>Spellings…</source>
        <translation>Formas del nombre…</translation>
    </message>
    <message>
        <source>Which names are taken for this one, and why</source>
        <translation>Qué nombres se toman por este, y por qué</translation>
    </message>
    <message>
        <source>Shares and trend in</source>
        <translation>Partes y tendencia en</translation>
    </message>
    <message>
        <source>Currency of shares and trend</source>
        <translation>Moneda de las partes y la tendencia</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Names, methods and sources</source>
        <translation>Nombres, métodos y fuentes</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
</context>
<context>
    <name>obra::CardsDesk</name>
    <message>
        <source>Choose the name of a supplier, a buyer, a place or a year first, in the table or among the filters.</source>
        <translation>Elija primero el nombre de un proveedor, una entidad, un lugar o un año, en la tabla o entre los filtros.</translation>
    </message>
    <message>
        <source>&amp;Card of the name</source>
        <translation>&amp;Perfil del nombre</translation>
    </message>
    <message>
        <source>All about the supplier, buyer, place or year that is chosen (Ctrl+I)</source>
        <translation>Todo sobre el proveedor, la entidad, el lugar o el año elegido (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;Back to the card</source>
        <translation>&amp;Volver al perfil</translation>
    </message>
    <message>
        <source>Back to the card whose records are shown (Alt+Left)</source>
        <translation>Volver al perfil cuyos registros se muestran (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>The selected rows of the table, or the chosen values of a filter, side by side (Ctrl+M)</source>
        <translation>Las filas seleccionadas de la tabla, o los valores elegidos de un filtro, lado a lado (Ctrl+M)</translation>
    </message>
    <message>
        <source>Two to %1 can be put side by side: select that many rows of the table, or choose that many values of a filter.</source>
        <translation>Se pueden poner lado a lado de dos a %1: seleccione esas filas de la tabla, o elija esos valores de un filtro.</translation>
    </message>
    <message>
        <source>The view “%1” was saved by another version of this program and cannot be compared.</source>
        <translation>La vista “%1” la guardó otra versión de este programa y no se puede comparar.</translation>
    </message>
    <message>
        <source>What is shown now</source>
        <translation>Lo que se muestra ahora</translation>
    </message>
    <message>
        <source>Processes and projects can be put side by side here; suppliers and buyers from their cards.</source>
        <translation>Aquí se ponen lado a lado procesos y proyectos; proveedores y entidades, desde su perfil.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>file name</comment>
        <translation>comparacion</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;LibreOffice (*.ods);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;LibreOffice (*.ods);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>A comparison can be saved as Excel, LibreOffice or CSV. Choose another name.</source>
        <translation>Una comparación se puede guardar como Excel, LibreOffice o CSV. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The comparison is in “%1”.</source>
        <translation>La comparación está en “%1”.</translation>
    </message>
    <message>
        <source>Other data are open now. Choose the records to be compared again.</source>
        <translation>Ahora hay otros datos abiertos. Elija de nuevo los registros que quiere comparar.</translation>
    </message>
</context>
<context>
    <name>obra::CaseDesk</name>
    <message>
        <source>A copy of the case file was saved as “%1”.</source>
        <translation>Se guardó una copia del expediente como “%1”.</translation>
    </message>
    <message>
        <source>The view was saved as “%1”.</source>
        <translation>Se guardó la vista como “%1”.</translation>
    </message>
    <message>
        <source>The view “%1” was taken in.</source>
        <translation>Se importó la vista “%1”.</translation>
    </message>
    <message>
        <source>The case file was brought to the form of this version. As it was before, it is kept as “%1”.</source>
        <translation>El expediente se pasó a la forma de esta versión. Como estaba antes quedó en “%1”.</translation>
    </message>
    <message>
        <source>The case file “%1” is open.</source>
        <translation>El expediente “%1” está abierto.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>Todavía no hay vistas guardadas</translation>
    </message>
    <message>
        <source>No case file is open</source>
        <translation>No hay un expediente abierto</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>Expediente nuevo</translation>
    </message>
    <message>
        <source>Case files (*.obra)</source>
        <translation>Expedientes (*.obra)</translation>
    </message>
    <message>
        <source>Open case file</source>
        <translation>Abrir expediente</translation>
    </message>
    <message>
        <source>Case files (*.obra);;All files (*)</source>
        <translation>Expedientes (*.obra);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save a copy of the case file</source>
        <translation>Guardar una copia del expediente</translation>
    </message>
    <message>
        <source>No case file is open, so that the view cannot be saved. Open one or make a new one in the File menu.</source>
        <translation>No hay un expediente abierto, así que no se puede guardar la vista. Abra uno o haga uno nuevo en el menú Archivo.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>La vista “%1” quedó guardada.</translation>
    </message>
    <message>
        <source>The view “%1” was made by a newer version of this program and cannot be shown by this one.</source>
        <translation>La vista “%1” se hizo con una versión más nueva de este programa y esta no la puede mostrar.</translation>
    </message>
    <message>
        <source>The view “%1” asks for values that the open data do not have: %2.</source>
        <translation>La vista “%1” pide valores que los datos abiertos no tienen: %2.</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Exportar la vista</translation>
    </message>
    <message>
        <source>Saved views (*.obra-view)</source>
        <translation>Vistas guardadas (*.obra-view)</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>Saved views (*.obra-view);;All files (*)</source>
        <translation>Vistas guardadas (*.obra-view);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Recent case files</source>
        <translation>Expedientes &amp;recientes</translation>
    </message>
    <message>
        <source>Save this &amp;view…</source>
        <translation>Guardar esta &amp;vista…</translation>
    </message>
    <message>
        <source>Give filter, columns, chart, map and page a name</source>
        <translation>Dar un nombre a filtro, columnas, gráfico, mapa y página</translation>
    </message>
    <message>
        <source>&amp;Edit saved views…</source>
        <translation>&amp;Editar vistas guardadas…</translation>
    </message>
    <message>
        <source>Put in order, rename, describe, export and import saved views</source>
        <translation>Ordenar, renombrar, describir, exportar e importar vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;New case file…</source>
        <translation>Expediente &amp;nuevo…</translation>
    </message>
    <message>
        <source>A file for saved views of another piece of work</source>
        <translation>Un archivo para las vistas guardadas de otro trabajo</translation>
    </message>
    <message>
        <source>Open &amp;case file…</source>
        <translation>Abrir e&amp;xpediente…</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy of the case file…</source>
        <translation>Guardar una &amp;copia del expediente…</translation>
    </message>
</context>
<context>
    <name>obra::CaseSession</name>
    <message>
        <source>The case file “%1” is no longer in “%2”. Was it on a USB stick, or moved?</source>
        <translation>El expediente “%1” ya no está en “%2”. ¿Estaba en una memoria USB, o se movió?</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” was not imported: %2.</source>
        <translation>No se importó “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>obra::ChartCard</name>
    <message>
        <source>Take away the last condition</source>
        <translation>Quitar la última condición</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Highlight: a click dims the others instead of filtering</source>
        <translation>Resaltar: un clic atenúa los demás en vez de filtrar</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Mostrar todo otra vez (Esc)</translation>
    </message>
    <message>
        <source>See the chart as a table</source>
        <translation>Ver el gráfico como tabla</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Guardar o copiar el gráfico</translation>
    </message>
    <message>
        <source>Take this chart away from here</source>
        <translation>Quitar este gráfico de aquí</translation>
    </message>
    <message>
        <source>Pin this chart over the table</source>
        <translation>Fijar este gráfico sobre la tabla</translation>
    </message>
    <message>
        <source>See this chart large, with its options</source>
        <translation>Ver este gráfico en grande, con sus opciones</translation>
    </message>
    <message>
        <source>See this table as a chart</source>
        <translation>Ver esta tabla como gráfico</translation>
    </message>
    <message>
        <source>Card of “%1”</source>
        <translation>Perfil de “%1”</translation>
    </message>
    <message>
        <source>Show its rows</source>
        <translation>Ver sus filas</translation>
    </message>
</context>
<context>
    <name>obra::ChartExport</name>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>file name</comment>
        <translation>grafico</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <comment>PNG, png</comment>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>The chart is in “%1”.</source>
        <translation>El gráfico está en “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place or name.</source>
        <translation>No se pudo escribir “%1”: %2. Elija otro lugar u otro nombre.</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Picture, twice as large (PNG)…</source>
        <translation>Imagen al doble de tamaño (PNG)…</translation>
    </message>
    <message>
        <source>Picture, three times as large (PNG)…</source>
        <translation>Imagen al triple de tamaño (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Page (PDF)…</source>
        <translation>Página (PDF)…</translation>
    </message>
    <message>
        <source>Figures as a table (CSV)…</source>
        <translation>Cifras como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Figures as a workbook (XLSX)…</source>
        <translation>Cifras como libro de cálculo (XLSX)…</translation>
    </message>
</context>
<context>
    <name>obra::ChartOptions</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Largest suppliers</source>
        <translation>Mayores proveedores</translation>
    </message>
    <message>
        <source>All suppliers (Lorenz curve)</source>
        <translation>Todos los proveedores (curva de Lorenz)</translation>
    </message>
    <message>
        <source>Buyer by buyer</source>
        <translation>Entidad por entidad</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Side by side (boxes)</source>
        <translation>Lado a lado (cajas)</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <source>&amp;as</source>
        <translation>&amp;como</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>Cómo se dibuja</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;por</translation>
    </message>
    <message>
        <source>What it is put together by</source>
        <translation>Por qué se agrupa</translation>
    </message>
    <message>
        <source>and b&amp;y</source>
        <translation>&amp;y por</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Qué son las columnas</translation>
    </message>
    <message>
        <source>i&amp;n</source>
        <translation>e&amp;n</translation>
    </message>
    <message>
        <source>How long the pieces of time are</source>
        <translation>Qué tan largos son los períodos</translation>
    </message>
    <message>
        <source>spl&amp;it by</source>
        <translation>&amp;dividir por</translation>
    </message>
    <message>
        <source>What the bars are split by</source>
        <translation>Por qué se dividen las barras</translation>
    </message>
    <message>
        <source>add &amp;up</source>
        <translation>&amp;acumular</translation>
    </message>
    <message>
        <source>Each bar shows everything up to there</source>
        <translation>Cada barra muestra todo hasta ahí</translation>
    </message>
    <message>
        <source>as s&amp;hares</source>
        <translation>como par&amp;tes</translation>
    </message>
    <message>
        <source>Each cell shows its part of the whole</source>
        <translation>Cada celda muestra su parte del total</translation>
    </message>
    <message>
        <source>&amp;limit</source>
        <translation>&amp;límite</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>El límite</translation>
    </message>
    <message>
        <source>acr&amp;oss</source>
        <translation>h&amp;orizontal</translation>
    </message>
    <message>
        <source>dated b&amp;y</source>
        <translation>&amp;fecha</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>Number of tenderers</source>
        <translation>Número de proponentes</translation>
    </message>
    <message>
        <source>Share of single bids</source>
        <translation>Parte con una sola oferta</translation>
    </message>
    <message>
        <source>One phase, all together</source>
        <translation>Una fase, todo junto</translation>
    </message>
    <message>
        <source>All phases (boxes)</source>
        <translation>Todas las fases (cajas)</translation>
    </message>
    <message>
        <source>One phase, side by side (boxes)</source>
        <translation>Una fase, lado a lado (cajas)</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>primero los más antiguos</translation>
    </message>
    <message>
        <source>by planned end</source>
        <translation>por fin previsto</translation>
    </message>
    <message>
        <source>longest or most delayed first</source>
        <translation>primero los más largos o atrasados</translation>
    </message>
    <message>
        <source>What days or amounts it is about</source>
        <translation>De qué días o montos se trata</translation>
    </message>
    <message>
        <source>up&amp;wards</source>
        <translation>&amp;vertical</translation>
    </message>
    <message>
        <source>What lies upwards</source>
        <translation>Qué va en vertical</translation>
    </message>
</context>
<context>
    <name>obra::ChartPane</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;por</translation>
    </message>
    <message>
        <source>What the bars stand for</source>
        <translation>Qué representan las barras</translation>
    </message>
    <message>
        <source>What the bars measure</source>
        <translation>Qué miden las barras</translation>
    </message>
    <message>
        <source>See the chart as a table</source>
        <translation>Ver el gráfico como tabla</translation>
    </message>
</context>
<context>
    <name>obra::ChartTable</name>
    <message>
        <source>The chart as a table</source>
        <translation>El gráfico como tabla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>obra::ChartsView</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Questions that charts answer</source>
        <translation>Preguntas que responden los gráficos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>question and kind of chart</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>obra::Chip</name>
    <message>
        <source>%1
Click for more; Delete removes it.</source>
        <translation>%1
Haga clic para ver más opciones; la tecla Suprimir la quita.</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Condición: %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Remove the condition “%1”</source>
        <translation>Quitar la condición “%1”</translation>
    </message>
    <message>
        <source>%1
Locked: stays when all are cleared. Click for more.</source>
        <translation>%1
Bloqueada: se queda al limpiar todo. Haga clic para ver más.</translation>
    </message>
    <message>
        <source>Condition: %1, locked</source>
        <translation>Condición: %1, bloqueada</translation>
    </message>
    <message>
        <source>Press Space for more, Delete to remove it, L to lock it, the arrow keys for the other conditions.</source>
        <translation>Espacio para ver más, Supr para quitarla, L para bloquearla, las flechas para las otras condiciones.</translation>
    </message>
    <message>
        <source>%1, not asked here</source>
        <comment>condition that is passed over</comment>
        <translation>%1, aquí no se pregunta</translation>
    </message>
</context>
<context>
    <name>obra::ChipsBar</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (en el carácter %2)</translation>
    </message>
    <message>
        <source>Type to filter, for example: bridge   year:2019..2023   method:open   amount&gt;=100000</source>
        <translation>Escriba para filtrar, por ejemplo: puente   year:2019..2023   method:open   amount&gt;=100000</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Type words or conditions and press Enter.</source>
        <translation>Escriba palabras o condiciones y presione Enter.</translation>
    </message>
    <message>
        <source>Words search titles and descriptions. Conditions: year:2019..2023, buyer:&quot;…&quot;, method:open,selective, amount&gt;=100000, -status:cancelled (Ctrl+L)</source>
        <translation>Las palabras se buscan en los títulos y las descripciones. Condiciones: year:2019..2023, buyer:&quot;…&quot;, method:open,selective, amount&gt;=100000, -status:cancelled (Ctrl+L)</translation>
    </message>
    <message>
        <source>Whole filter:</source>
        <translation>Todo el filtro:</translation>
    </message>
    <message>
        <source>This condition:</source>
        <translation>Esta condición:</translation>
    </message>
    <message>
        <source>Undo the last change of the filter (Ctrl+Z)</source>
        <translation>Deshacer el último cambio del filtro (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo the filter</source>
        <translation>Deshacer el filtro</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Redo the filter</source>
        <translation>Rehacer el filtro</translation>
    </message>
    <message>
        <source>Edit the whole filter as text</source>
        <translation>Editar todo el filtro como texto</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todas</translation>
    </message>
    <message>
        <source>Remove all conditions</source>
        <translation>Quitar todas las condiciones</translation>
    </message>
    <message>
        <source>Show all steps of the filter and go to any of them (Ctrl+H)</source>
        <translation>Mostrar todos los pasos del filtro e ir a cualquiera (Ctrl+H)</translation>
    </message>
    <message>
        <source>History of the filter</source>
        <translation>Historial del filtro</translation>
    </message>
    <message>
        <source>Remove all conditions that are not locked</source>
        <translation>Quitar todas las condiciones que no están bloqueadas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence of the filter, number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <comment>number, number of all rows</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; de %2</translation>
    </message>
</context>
<context>
    <name>obra::ChipsRow</name>
    <message>
        <source>Turn into “is”</source>
        <translation>Convertir en “es”</translation>
    </message>
    <message>
        <source>Turn into “is not”</source>
        <translation>Convertir en “no es”</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Editar como texto</translation>
    </message>
    <message>
        <source>Copy the whole filter as text</source>
        <translation>Copiar todo el filtro como texto</translation>
    </message>
    <message>
        <source>Unlock (L)</source>
        <translation>Desbloquear (L)</translation>
    </message>
    <message>
        <source>Lock: stays when all are cleared (L)</source>
        <translation>Bloquear: se queda al limpiar todo (L)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>obra::ColumnChooser</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Search columns…</source>
        <translation>Buscar columnas…</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Buscar columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Move the column to the left (Alt+Up)</source>
        <translation>Mover la columna a la izquierda (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the column to the right (Alt+Down)</source>
        <translation>Mover la columna a la derecha (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Space shows or hides the column, Alt+Up and Alt+Down move it.</source>
        <translation>Espacio muestra u oculta la columna; Alt+Arriba y Alt+Abajo la mueven.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>columns that stay in sight</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>So many columns at the left stay in sight while the others scroll</source>
        <translation>Esta cantidad de columnas a la izquierda queda a la vista mientras las demás se desplazan</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>row height</comment>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>row height</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Tall, up to three lines</source>
        <comment>row height</comment>
        <translation>Alta, hasta tres líneas</translation>
    </message>
    <message>
        <source>&amp;Frozen columns:</source>
        <translation>Columnas &amp;fijas:</translation>
    </message>
    <message>
        <source>&amp;Row height:</source>
        <translation>&amp;Alto de las filas:</translation>
    </message>
    <message>
        <source>Shown, from left to right</source>
        <translation>Visibles, de izquierda a derecha</translation>
    </message>
</context>
<context>
    <name>obra::ColumnFilterPopup</name>
    <message>
        <source>Filter by “%1”</source>
        <translation>Filtrar por “%1”</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Ordenar de mayor a menor</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Ordenar de menor a mayor</translation>
    </message>
    <message>
        <source>Has all these words</source>
        <translation>Tiene todas estas palabras</translation>
    </message>
    <message>
        <source>Has exactly this phrase</source>
        <translation>Tiene exactamente esta frase</translation>
    </message>
    <message>
        <source>Has none with these words</source>
        <translation>No tiene estas palabras</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Palabras…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Looked for in titles, descriptions, names, items and documents.</source>
        <translation>Se buscan en títulos, descripciones, nombres, artículos y documentos.</translation>
    </message>
    <message>
        <source>With data and without</source>
        <translation>Con datos y sin datos</translation>
    </message>
    <message>
        <source>Only with data</source>
        <translation>Solo con datos</translation>
    </message>
    <message>
        <source>Only without data</source>
        <translation>Solo sin datos</translation>
    </message>
    <message>
        <source>With data or without</source>
        <translation>Con datos o sin datos</translation>
    </message>
    <message>
        <source>Search values…</source>
        <translation>Buscar valores…</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Buscar valores</translation>
    </message>
    <message>
        <source>Space ticks a value, Enter applies.</source>
        <translation>Espacio marca un valor, Intro aplica.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Remove all conditions on “%1”</source>
        <translation>Quitar todas las condiciones sobre “%1”</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tick at least one value.</source>
        <translation>Marque al menos un valor.</translation>
    </message>
    <message>
        <source>Not filtered</source>
        <translation>Sin filtrar</translation>
    </message>
</context>
<context>
    <name>obra::CompareDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Compare “%1”</source>
        <translation>Comparar “%1”</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <comment>title of a field</comment>
        <translation>Buscar en: %1</translation>
    </message>
    <message>
        <source>Names found</source>
        <translation>Nombres hallados</translation>
    </message>
    <message>
        <source>To be compared</source>
        <translation>Para comparar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To be compared:</source>
        <translation>Para comparar:</translation>
    </message>
    <message>
        <source>No more than %1 at a time.</source>
        <translation>No más de %1 a la vez.</translation>
    </message>
    <message>
        <source>Enter adds the name that is chosen; two at least are compared.</source>
        <translation>Intro agrega el nombre elegido; se comparan al menos dos.</translation>
    </message>
    <message>
        <source>Ctrl+Enter compares.</source>
        <translation>Ctrl+Intro compara.</translation>
    </message>
</context>
<context>
    <name>obra::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Volver adonde estaba (Esc)</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Copiar como tabla (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save as a spreadsheet or CSV, with its sources</source>
        <translation>Guardar como hoja de cálculo o CSV, con sus fuentes</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>≠ they differ · ▲ largest · ▼ smallest · — not known. Enter opens the record.</source>
        <translation>≠ difieren · ▲ mayor · ▼ menor · — no se sabe. Intro abre la ficha.</translation>
    </message>
    <message>
        <source>≠ they differ · ▲ largest · ▼ smallest · — not known. Enter on a figure opens its rows, Ctrl+I the card of the column.</source>
        <translation>≠ difieren · ▲ mayor · ▼ menor · — no se sabe. Intro en una cifra abre sus filas; Ctrl+I, el perfil de la columna.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>obra::ComparisonModel</name>
    <message>
        <source>They differ in this</source>
        <translation>Difieren en esto</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencia</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what, of whom, how much</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 (largest)</source>
        <translation>%1 (mayor)</translation>
    </message>
    <message>
        <source>%1 (smallest)</source>
        <translation>%1 (menor)</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Whether they differ</source>
        <translation>Si difieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>obra::DropOverlay</name>
    <message>
        <source>Drop the files here to load them</source>
        <translation>Suelte aquí los archivos para cargarlos</translation>
    </message>
</context>
<context>
    <name>obra::ExploreWorkspace</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page and its key</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>The chart is over the table now, and stays there.</source>
        <translation>El gráfico está ahora sobre la tabla, y ahí se queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n charts are pinned, and there is no room for more. Take one away first.</source>
        <translation>
            <numerusform>Hay %n gráfico fijado y no caben más. Quite uno primero.</numerusform>
            <numerusform>Hay %n gráficos fijados y no caben más. Quite uno primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>This chart is over the table already.</source>
        <translation>Este gráfico ya está sobre la tabla.</translation>
    </message>
</context>
<context>
    <name>obra::ExportBar</name>
    <message>
        <source>The data could not be read: %1</source>
        <translation>No se pudieron leer los datos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and are not in %1</source>
        <translation>
            <numerusform>%n fila no se pudo leer y no está en %1</numerusform>
            <numerusform>%n filas no se pudieron leer y no están en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1; their sources to %2</source>
        <translation>
            <numerusform>%n fila escrita en %1; sus fuentes en %2</numerusform>
            <numerusform>%n filas escritas en %1; sus fuentes en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n fila escrita en %1</numerusform>
            <numerusform>%n filas escritas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n row(s) to %1…</source>
        <translation>
            <numerusform>Exportando %n fila a %1…</numerusform>
            <numerusform>Exportando %n filas a %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop; the file stays as it was before</source>
        <translation>Detener; el archivo queda como estaba</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
</context>
<context>
    <name>obra::ExportDialog</name>
    <message>
        <source>Export what the filter shows</source>
        <translation>Exportar lo que muestra el filtro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, columns</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, sorted by %3</source>
        <comment>rows, columns, order</comment>
        <translation>%1, %2, por %3</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Comma between cells, decimal point</source>
        <translation>Coma entre celdas, punto decimal</translation>
    </message>
    <message>
        <source>Semicolon between cells, decimal comma</source>
        <translation>Punto y coma entre celdas, coma decimal</translation>
    </message>
    <message>
        <source>Tab between cells, decimal point</source>
        <translation>Tabulador entre celdas, punto decimal</translation>
    </message>
    <message>
        <source>&amp;Separators</source>
        <translation>&amp;Separadores</translation>
    </message>
    <message>
        <source>Add &amp;identifier and source file to each row, so that others can check it</source>
        <translation>Agregar a cada fila el &amp;identificador y el archivo de origen, para que otros puedan comprobarla</translation>
    </message>
    <message>
        <source>&amp;Codes and names of the standard instead of words (for programs)</source>
        <translation>&amp;Códigos y nombres del estándar en vez de palabras (para programas)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Buscar carpeta…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>None of these rows has a place on the map.</source>
        <translation>Ninguna de estas filas tiene lugar en el mapa.</translation>
    </message>
    <message>
        <source>E&amp;xcel (.xlsx)</source>
        <translation>E&amp;xcel (.xlsx)</translation>
    </message>
    <message>
        <source>&amp;LibreOffice (.ods)</source>
        <translation>&amp;LibreOffice (.ods)</translation>
    </message>
    <message>
        <source>C&amp;SV (.csv)</source>
        <translation>C&amp;SV (.csv)</translation>
    </message>
    <message>
        <source>&amp;OC4IDS (.json)</source>
        <translation>&amp;OC4IDS (.json)</translation>
    </message>
    <message>
        <source>&amp;OCDS (.json)</source>
        <translation>&amp;OCDS (.json)</translation>
    </message>
    <message>
        <source>&amp;GeoJSON (.geojson)</source>
        <translation>&amp;GeoJSON (.geojson)</translation>
    </message>
    <message>
        <source>Dates and numbers that can be computed with, and a sheet that names the sources.</source>
        <translation>Fechas y números con los que se puede calcular, y una hoja Léeme con las fuentes.</translation>
    </message>
    <message>
        <source>The same as OpenDocument, for LibreOffice.</source>
        <translation>Lo mismo en OpenDocument, para LibreOffice.</translation>
    </message>
    <message>
        <source>A table as plain text that every program reads. The sources go into a text file beside it.</source>
        <translation>Una tabla en texto simple que todo programa lee. Las fuentes van en un archivo de texto al lado.</translation>
    </message>
    <message>
        <source>All that was published of these rows in the standard&apos;s own format, for programs. Persons&apos; contact details are in it.</source>
        <translation>Todo lo publicado de estas filas en el formato del estándar, para programas. Incluye los datos de contacto de las personas.</translation>
    </message>
    <message>
        <source>There is a file with this name already; it will be replaced.</source>
        <translation>Ya hay un archivo con este nombre; se reemplazará.</translation>
    </message>
    <message numerus="yes">
        <source>These rows need %n sheets, because one takes no more than 1,048,576.</source>
        <translation>
            <numerusform>Estas filas caben en %n hoja.</numerusform>
            <numerusform>Estas filas necesitan %n hojas, porque una no admite más de 1,048,576.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no place; they are written without a point.</source>
        <translation>
            <numerusform>%n fila no tiene lugar; se escribe sin punto.</numerusform>
            <numerusform>%n filas no tienen lugar; se escriben sin punto.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;KML (.kml)</source>
        <translation>&amp;KML (.kml)</translation>
    </message>
    <message>
        <source>CSV with coor&amp;dinates (.csv)</source>
        <translation>CSV con coor&amp;denadas (.csv)</translation>
    </message>
    <message>
        <source>Places for maps, for instance in QGIS.</source>
        <translation>Lugares para mapas, por ejemplo en QGIS.</translation>
    </message>
    <message>
        <source>Places for Google Earth and other globes.</source>
        <translation>Lugares para Google Earth y otros globos terráqueos.</translation>
    </message>
    <message>
        <source>Places with typed columns in one file, for QGIS and ArcGIS.</source>
        <translation>Lugares con columnas de su tipo en un solo archivo, para QGIS y ArcGIS.</translation>
    </message>
    <message>
        <source>The table with longitude and latitude, and all places of a work as well-known text.</source>
        <translation>La tabla con longitud y latitud, y todos los lugares de una obra como texto WKT.</translation>
    </message>
    <message>
        <source>%1, sorted by %2</source>
        <comment>rows, order</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>For processes, projects and contracts only.</source>
        <translation>Solo para procesos, proyectos y contratos.</translation>
    </message>
    <message>
        <source>Geo&amp;Package (.gpkg)</source>
        <translation>Geo&amp;Package (.gpkg)</translation>
    </message>
</context>
<context>
    <name>obra::FacetChooser</name>
    <message>
        <source>Choose facets</source>
        <translation>Elegir facetas</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Space shows or hides the facet, Alt+Up and Alt+Down move it, P pins it on top.</source>
        <translation>Espacio muestra u oculta la faceta; Alt+Arriba y Alt+Abajo la mueven; P la fija arriba.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Pin on top (P)</source>
        <translation>Fijar arriba (P)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Drag to reorder.</source>
        <translation>Arrastre para ordenar.</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fijada</translation>
    </message>
</context>
<context>
    <name>obra::FacetFrame</name>
    <message>
        <source>%1 · pinned</source>
        <translation>%1 · fijada</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegada</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, desplegada</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the facet; the menu key shows what else can be done.</source>
        <translation>Alt+Arriba y Alt+Abajo mueven la faceta; la tecla de menú muestra qué más se puede hacer.</translation>
    </message>
    <message>
        <source>Remove all conditions on “%1”</source>
        <translation>Quitar todas las condiciones sobre “%1”</translation>
    </message>
    <message>
        <source>No longer pinned on top</source>
        <translation>Ya no fijar arriba</translation>
    </message>
    <message>
        <source>Pin on top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Hide this facet</source>
        <translation>Ocultar esta faceta</translation>
    </message>
</context>
<context>
    <name>obra::FacetList</name>
    <message>
        <source>Show as a list (%1)</source>
        <translation>Mostrar como lista (%1)</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>Mostrar más (%1)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Search finds the other %1.</source>
        <translation>Los demás (%1) se encuentran con la búsqueda.</translation>
    </message>
    <message>
        <source>%1 (%2 chosen, %3 excluded)</source>
        <translation>%1 (elegidos: %2; excluidos: %3)</translation>
    </message>
    <message>
        <source>%1 (%2 chosen)</source>
        <translation>%1 (elegidos: %2)</translation>
    </message>
    <message>
        <source>%1 (%2 excluded)</source>
        <translation>%1 (excluidos: %2)</translation>
    </message>
    <message>
        <source>%1 (filtered)</source>
        <translation>%1 (con filtro)</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>Buscar en “%1”</translation>
    </message>
    <message>
        <source>Space chooses, X excludes, Enter chooses only this.</source>
        <translation>Espacio elige, X excluye, Enter elige solo este valor.</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>Los más frecuentes primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>No values under the other conditions</source>
        <translation>Sin valores con las demás condiciones</translation>
    </message>
    <message>
        <source>Largest sum first</source>
        <translation>Mayor suma primero</translation>
    </message>
</context>
<context>
    <name>obra::FacetModel</name>
    <message>
        <source>%1: %2</source>
        <comment>value: count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>obra::FacetPanel</name>
    <message>
        <source>Filter by</source>
        <translation>Filtrar por</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Only counts</source>
        <translation>Solo cantidades</translation>
    </message>
    <message>
        <source>Sums in %1</source>
        <comment>currency</comment>
        <translation>Sumas en %1</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
    </message>
    <message>
        <source>Sums in this currency stand beside the counts</source>
        <translation>Las sumas en esta moneda se muestran junto a las cantidades</translation>
    </message>
    <message>
        <source>Show sums of money beside the counts</source>
        <translation>Mostrar sumas de dinero junto a las cantidades</translation>
    </message>
    <message>
        <source>Choose, order and pin facets</source>
        <translation>Elegir, ordenar y fijar facetas</translation>
    </message>
</context>
<context>
    <name>obra::FacetRows</name>
    <message>
        <source>%1: %2</source>
        <comment>value: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, excluido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value: count, sum of money</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>obra::FacetView</name>
    <message>
        <source>No longer choose</source>
        <translation>Dejar de elegir</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo este valor</translation>
    </message>
    <message>
        <source>No longer exclude</source>
        <translation>Dejar de excluir</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Exclude (X)</source>
        <translation>Excluir (X)</translation>
    </message>
    <message>
        <source>Card of “%1”</source>
        <translation>Perfil de “%1”</translation>
    </message>
    <message>
        <source>Compare with the chosen ones…</source>
        <translation>Comparar con los elegidos…</translation>
    </message>
</context>
<context>
    <name>obra::FigureTableDialog</name>
    <message>
        <source>The chart as a table</source>
        <translation>El gráfico como tabla</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Open the rows</source>
        <translation>Abrir las filas</translation>
    </message>
</context>
<context>
    <name>obra::FigureView</name>
    <message>
        <source>%1
Click: only this. Shift: this too. Ctrl: without this. Enter: its rows.</source>
        <translation>%1
Clic: solo esto. Mayús: también esto. Ctrl: sin esto. Intro: sus filas.</translation>
    </message>
    <message>
        <source>%1
Click: only this. Enter: its rows.</source>
        <translation>%1
Clic: solo esto. Intro: sus filas.</translation>
    </message>
    <message>
        <source>%1
Click: open the record. Space: only this. Enter: its row.</source>
        <translation>%1
Clic: abrir el registro. Espacio: solo este. Intro: su fila.</translation>
    </message>
</context>
<context>
    <name>obra::FilterChoices</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All that were found</source>
        <translation>Todos los encontrados</translation>
    </message>
</context>
<context>
    <name>obra::HistoryList</name>
    <message>
        <source>History of the filter</source>
        <translation>Historial del filtro</translation>
    </message>
    <message>
        <source>Enter goes back to the chosen step. Nothing is lost: later steps stay in the list.</source>
        <translation>Intro vuelve al paso elegido. No se pierde nada: los pasos posteriores siguen en la lista.</translation>
    </message>
    <message>
        <source>Other branch · %1</source>
        <translation>Otra rama · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a step changed, and its rows</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, paso actual</translation>
    </message>
</context>
<context>
    <name>obra::IdsDialog</name>
    <message>
        <source>Only these project ids</source>
        <translation>Solo estos ids. de proyecto</translation>
    </message>
    <message>
        <source>Only these ocids</source>
        <translation>Solo estos ocids</translation>
    </message>
    <message>
        <source>&amp;Paste project ids, one a line or apart by spaces or commas:</source>
        <translation>&amp;Pegue ids. de proyecto, uno por línea o separados por espacios o comas:</translation>
    </message>
    <message>
        <source>&amp;Paste ocids, one a line or apart by spaces or commas:</source>
        <translation>&amp;Pegue ocids, uno por línea o separados por espacios o comas:</translation>
    </message>
    <message>
        <source>Not found in the data</source>
        <translation>No están en los datos</translation>
    </message>
    <message>
        <source>Read from a &amp;file…</source>
        <translation>Leer de un &amp;archivo…</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Leer de un archivo</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Archivos de texto y CSV (*.txt *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” is too large for a list of identifiers.</source>
        <translation>“%1” es demasiado grande para una lista de identificadores.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>No se pudo leer “%1”: %2</translation>
    </message>
    <message>
        <source>The data could not be read: %1</source>
        <translation>No se pudieron leer los datos: %1</translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation>Aún no hay nada que buscar.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 were found.</source>
        <translation>
            <numerusform>%1: se encontró.</numerusform>
            <numerusform>Se encontraron los %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were found. These %n were not:</source>
        <translation>
            <numerusform>Se encontraron %1 de %2. Falta %n:</numerusform>
            <numerusform>Se encontraron %1 de %2. Faltan estos %n:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obra::ImportAssistant</name>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Load %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Cargar %n archivo o carpeta</numerusform>
            <numerusform>Cargar %n archivos o carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 read = %2 stored + %3 duplicates + %4 rejected</source>
        <translation>%1 leídos = %2 guardados + %3 duplicados + %4 rechazados</translation>
    </message>
    <message>
        <source>The data are loaded</source>
        <translation>Los datos están cargados</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Importación cancelada</translation>
    </message>
    <message>
        <source>The import did not work</source>
        <translation>La importación no funcionó</translation>
    </message>
    <message>
        <source>documents read</source>
        <translation>documentos leídos</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardados</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>Load data</source>
        <translation>Cargar datos</translation>
    </message>
    <message>
        <source>What each file is, is found out from its content: OCDS or OC4IDS, plain or compressed. Files can also be dropped on the window.</source>
        <translation>El tipo de cada archivo se reconoce por su contenido: OCDS u OC4IDS, comprimido o sin comprimir. También se pueden arrastrar archivos y soltarlos en la ventana.</translation>
    </message>
    <message>
        <source>Files and folders to load</source>
        <translation>Archivos y carpetas por cargar</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Agregar archivos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Agregar carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add to what is loaded (releases of the same process are put together)</source>
        <translation>Agregar a lo ya cargado (las entregas de un mismo proceso se reúnen)</translation>
    </message>
    <message>
        <source>Start anew with these files only</source>
        <translation>Empezar de nuevo solo con estos archivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avance de la importación</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What was found in the data</source>
        <translation>Lo que se encontró en los datos</translation>
    </message>
    <message>
        <source>Explore the data</source>
        <translation>Explorar los datos</translation>
    </message>
    <message>
        <source>Load more…</source>
        <translation>Cargar más…</translation>
    </message>
    <message>
        <source>Look at the quality of the data</source>
        <translation>Ver la calidad de los datos</translation>
    </message>
    <message>
        <source>What is missing in the records, and what cannot be right; each number opens its rows</source>
        <translation>Qué falta en los registros y qué no puede ser cierto; cada número abre sus filas</translation>
    </message>
</context>
<context>
    <name>obra::IssuesModel</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Process or project</source>
        <translation>Proceso o proyecto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
</context>
<context>
    <name>obra::IssuesTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir “%1”: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>What was found in the data</source>
        <translation>Lo que se encontró en los datos</translation>
    </message>
</context>
<context>
    <name>obra::JsonView</name>
    <message>
        <source>Compiled release (put together here)</source>
        <translation>Entrega compilada (armada aquí)</translation>
    </message>
    <message>
        <source>Project, latest version</source>
        <translation>Proyecto, última versión</translation>
    </message>
    <message>
        <source>from the start again</source>
        <translation>de nuevo desde el principio</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Qué documento</translation>
    </message>
    <message>
        <source>Search in the JSON</source>
        <translation>Buscar en el JSON</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>obra::LayerDialog</name>
    <message>
        <source>Add a layer to the map</source>
        <translation>Agregar una capa al mapa</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n feature(s)</source>
        <comment>file, format</comment>
        <translation>
            <numerusform>%1: %2, %n elemento</numerusform>
            <numerusform>%1: %2, %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas to count works in, and to filter by</source>
        <translation>Áreas para contar obras y filtrar por ellas</translation>
    </message>
    <message>
        <source>Shapes drawn over the map</source>
        <translation>Formas dibujadas sobre el mapa</translation>
    </message>
    <message>
        <source>(numbers)</source>
        <translation>(números)</translation>
    </message>
    <message>
        <source>&amp;Layer of the file:</source>
        <translation>&amp;Capa del archivo:</translation>
    </message>
    <message>
        <source>&amp;Use as:</source>
        <translation>&amp;Usar como:</translation>
    </message>
    <message>
        <source>&amp;Names from:</source>
        <translation>&amp;Nombres de:</translation>
    </message>
    <message>
        <source>&amp;Add to the map</source>
        <translation>&amp;Agregar al mapa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>obra::MainWindow</name>
    <message>
        <source>Importing… %1 %</source>
        <translation>Importando… %1 %</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Herramientas principales</translation>
    </message>
    <message>
        <source>&amp;Open data…</source>
        <translation>&amp;Abrir datos…</translation>
    </message>
    <message>
        <source>Load OCDS or OC4IDS files</source>
        <translation>Cargar archivos OCDS u OC4IDS</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Load every data file of a folder</source>
        <translation>Cargar todos los archivos de datos de una carpeta</translation>
    </message>
    <message>
        <source>Try the &amp;practice data</source>
        <translation>Probar los datos de &amp;práctica</translation>
    </message>
    <message>
        <source>Invented data to learn with</source>
        <translation>Datos inventados para aprender</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save what the filter shows as a file</source>
        <translation>Guardar en un archivo lo que muestra el filtro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation>&amp;Deshacer el filtro</translation>
    </message>
    <message>
        <source>Go back to the filter before</source>
        <translation>Volver al filtro anterior</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>&amp;Rehacer el filtro</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>Type a &amp;filter</source>
        <translation>Escribir un &amp;filtro</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Borrar todos los filtros</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Ir a la página de inicio</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorar</translation>
    </message>
    <message>
        <source>Table, chart and map of the data</source>
        <translation>Tabla, gráfico y mapa de los datos</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Import &amp;report</source>
        <translation>Info&amp;rme de importación</translation>
    </message>
    <message>
        <source>What was read, stored and refused</source>
        <translation>Lo que se leyó, se guardó y se rechazó</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;About Obra Abierta</source>
        <translation>&amp;Acerca de Obra Abierta</translation>
    </message>
    <message>
        <source>No data loaded yet</source>
        <translation>Todavía no hay datos cargados</translation>
    </message>
    <message>
        <source>Source: %1 · %2</source>
        <translation>Fuente: %1 · %2</translation>
    </message>
    <message>
        <source>publisher not said</source>
        <translation>publicador no indicado</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>An import is running. Wait for its end or cancel it, then open the files again.</source>
        <translation>Hay una importación en curso. Espere a que termine o cancélela, y luego abra los archivos de nuevo.</translation>
    </message>
    <message>
        <source>The practice data could not be unpacked. Is there space left in your home folder?</source>
        <translation>No se pudieron desempacar los datos de práctica. ¿Queda espacio en su carpeta personal?</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>Open contracting data (*.json *.jsonl *.gz *.bz2 *.xz *.zst *.zip *.tar *.tgz *.7z);;All files (*)</source>
        <translation>Datos de contrataciones abiertas (*.json *.jsonl *.gz *.bz2 *.xz *.zst *.zip *.tar *.tgz *.7z);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>About Obra Abierta</source>
        <translation>Acerca de Obra Abierta</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Obra Abierta %1&lt;/h3&gt;&lt;p&gt;Reads open contracting data (OCDS) and infrastructure data (OC4IDS) on your own computer, with no network.&lt;/p&gt;&lt;p&gt;Free software under the GNU GPL, version 3 or later. Map: Natural Earth (public domain); boundaries for reference only, not official.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Obra Abierta %1&lt;/h3&gt;&lt;p&gt;Lee datos de contrataciones abiertas (OCDS) y datos de infraestructura (OC4IDS) en su propia computadora, sin usar la red.&lt;/p&gt;&lt;p&gt;Software libre bajo la GNU GPL, versión 3 o posterior. Mapa: Natural Earth (dominio público); los límites son solo de referencia, no son oficiales.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>Hay una importación en curso</translation>
    </message>
    <message>
        <source>If you close now, the import stops and the data loaded before stay as they are.</source>
        <translation>Si cierra ahora, la importación se detiene y los datos cargados antes quedan como están.</translation>
    </message>
    <message>
        <source>Stop the import and close</source>
        <translation>Detener la importación y cerrar</translation>
    </message>
    <message>
        <source>Keep importing</source>
        <translation>Seguir importando</translation>
    </message>
    <message>
        <source>&amp;History of the filter…</source>
        <translation>&amp;Historial del filtro…</translation>
    </message>
    <message>
        <source>All steps of the filter, to go back to any of them</source>
        <translation>Todos los pasos del filtro, para volver a cualquiera</translation>
    </message>
    <message>
        <source>An export is running. Wait for its end or cancel it, then export again.</source>
        <translation>Hay una exportación en curso. Espere a que termine o cancélela y vuelva a exportar.</translation>
    </message>
    <message>
        <source>&amp;Only these ocids…</source>
        <translation>&amp;Solo estos ocids…</translation>
    </message>
    <message>
        <source>Paste a list of ocids or project ids, or read it from a file</source>
        <translation>Pegar una lista de ocids o ids. de proyecto, o leerla de un archivo</translation>
    </message>
    <message>
        <source>&lt;table cellspacing=&apos;6&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+O&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+E&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Export what the filter shows&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+K&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Search everything&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+L&lt;/b&gt; or &lt;b&gt;/&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Type a filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F6&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next pane&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space&lt;/b&gt;, &lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Choose or exclude a value&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Alt+Down&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Filter by the column&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Open the record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+I&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Card of the name that is chosen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Compare what is selected&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F8&lt;/b&gt;, &lt;b&gt;Shift+F8&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Next and previous record&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;, &lt;b&gt;Ctrl+Shift+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Undo and redo the filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+S&lt;/b&gt;, &lt;b&gt;Ctrl+Shift+S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Save this view, edit saved views&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;History of the filter&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table cellspacing=&apos;6&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+O&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Abrir datos&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+E&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Exportar lo que muestra el filtro&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+K&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Buscar en todo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+L&lt;/b&gt; o &lt;b&gt;/&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Escribir un filtro&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F6&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Panel siguiente&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Espacio&lt;/b&gt;, &lt;b&gt;X&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Elegir o excluir un valor&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Alt+Abajo&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Filtrar por la columna&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Intro&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Abrir la ficha&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+I&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Perfil del nombre elegido&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+M&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Comparar lo seleccionado&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F8&lt;/b&gt;, &lt;b&gt;Mayús+F8&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Ficha siguiente y anterior&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Esc&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Volver&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;, &lt;b&gt;Ctrl+Mayús+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Deshacer y rehacer el filtro&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+S&lt;/b&gt;, &lt;b&gt;Ctrl+Mayús+S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Guardar esta vista, editar las vistas guardadas&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Historial del filtro&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
</context>
<context>
    <name>obra::MapLayersButton</name>
    <message>
        <source>“%1” was added to the map. %2</source>
        <comment>a layer, what is to be known of it</comment>
        <translation>“%1” se agregó al mapa. %2</translation>
    </message>
    <message>
        <source>The list of layers could not be saved in “%1”.</source>
        <translation>La lista de capas no se pudo guardar en “%1”.</translation>
    </message>
    <message>
        <source>Add a layer to the map</source>
        <translation>Agregar una capa al mapa</translation>
    </message>
    <message>
        <source>Shapes (%1)</source>
        <translation>Formas (%1)</translation>
    </message>
    <message>
        <source>Background of the map</source>
        <translation>Fondo del mapa</translation>
    </message>
    <message>
        <source>Map tiles (*.mbtiles)</source>
        <translation>Teselas de mapa (*.mbtiles)</translation>
    </message>
    <message>
        <source>Numbers of inhabitants</source>
        <translation>Cifras de habitantes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>“%1” has no numbers of inhabitants that can be used: %2.</source>
        <translation>“%1” no tiene cifras de habitantes que se puedan usar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Inhabitants of %n unit(s) were loaded: %1, %2.</source>
        <comment>source, year</comment>
        <translation>
            <numerusform>Se cargaron los habitantes de %n unidad: %1, %2.</numerusform>
            <numerusform>Se cargaron los habitantes de %n unidades: %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add boundaries or shapes…</source>
        <translation>&amp;Agregar límites o formas…</translation>
    </message>
    <message>
        <source>&amp;Background from a file of tiles (MBTiles)…</source>
        <translation>&amp;Fondo desde un archivo de teselas (MBTiles)…</translation>
    </message>
    <message>
        <source>&amp;Inhabitants from a table (CSV)…</source>
        <translation>&amp;Habitantes desde una tabla (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>&amp;Cuadrícula de coordenadas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Boundaries, shapes, background and inhabitants of your own</source>
        <translation>Límites, formas, fondo y habitantes propios</translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>Capas del mapa</translation>
    </message>
    <message>
        <source>&amp;Try again to read it</source>
        <translation>&amp;Intentar leerla de nuevo</translation>
    </message>
</context>
<context>
    <name>obra::MapPane</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what the button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all works</source>
        <translation>Mostrar todas las obras</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Only what is visible</source>
        <translation>Solo lo visible</translation>
    </message>
    <message>
        <source>Filter by what the map shows, and keep doing so while it moves</source>
        <translation>Filtrar por lo que muestra el mapa, y seguir haciéndolo mientras se mueve</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>obra::MapView</name>
    <message>
        <source>Open data to see here where the works are.</source>
        <translation>Abra datos para ver aquí dónde están las obras.</translation>
    </message>
    <message>
        <source>No work matches this filter.</source>
        <translation>Ninguna obra coincide con este filtro.</translation>
    </message>
    <message>
        <source>The only work in this filter has no location.</source>
        <translation>La única obra de este filtro no tiene ubicación.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n works in this filter has a location.</source>
        <translation>
            <numerusform>La única obra de este filtro no tiene ubicación.</numerusform>
            <numerusform>Ninguna de las %n obras de este filtro tiene ubicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) on the map.</source>
        <translation>
            <numerusform>%n obra en el mapa.</numerusform>
            <numerusform>%n obras en el mapa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in view.</source>
        <translation>
            <numerusform>%n marca a la vista.</numerusform>
            <numerusform>%n marcas a la vista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) without location.</source>
        <translation>
            <numerusform>%n obra sin ubicación.</numerusform>
            <numerusform>%n obras sin ubicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) with coordinates that are no place on Earth.</source>
        <translation>
            <numerusform>%n obra con coordenadas que no corresponden a ningún lugar de la Tierra.</numerusform>
            <numerusform>%n obras con coordenadas que no corresponden a ningún lugar de la Tierra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of works</source>
        <translation>Mapa de obras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without location</source>
        <translation>
            <numerusform>%Ln sin ubicación</numerusform>
            <numerusform>%Ln sin ubicación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not on Earth</source>
        <comment>%1: 190 without location</comment>
        <translation>
            <numerusform>%1, %n fuera de la Tierra</numerusform>
            <numerusform>%1, %n fuera de la Tierra</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the works without location in the table</source>
        <translation>Mostrar en la tabla solo las obras sin ubicación</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Title being read…</source>
        <translation>Leyendo el título…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
The published coordinates are doubtful.</source>
        <translation>%1
Las coordenadas publicadas son dudosas.</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) here</source>
        <translation>
            <numerusform>%n obra aquí</numerusform>
            <numerusform>%n obras aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
Doubtful coordinates: %n</source>
        <comment>%1: 12 works here</comment>
        <translation>
            <numerusform>%1
Coordenadas dudosas: %n</numerusform>
            <numerusform>%1
Coordenadas dudosas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Placed by its name, in the middle of that unit.</source>
        <translation>%1
Ubicada por su nombre, en el centro de esa unidad.</translation>
    </message>
    <message numerus="yes">
        <source>%1
Placed by name only: %n</source>
        <comment>%1: 12 works here</comment>
        <translation>
            <numerusform>%1
Ubicada solo por su nombre: %n</numerusform>
            <numerusform>%1
Ubicadas solo por su nombre: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>obra::MapWorkspace</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>y %n archivo más</numerusform>
            <numerusform>y %n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects on the map</source>
        <translation>Obras en el mapa</translation>
    </message>
    <message>
        <source>Contracting processes on the map</source>
        <translation>Procesos de contratación en el mapa</translation>
    </message>
    <message>
        <source>The map was written to %1</source>
        <translation>El mapa se guardó en %1</translation>
    </message>
    <message>
        <source>Provinces: %1</source>
        <comment>first-level units of a country</comment>
        <translation>Provincias: %1</translation>
    </message>
    <message>
        <source>Countries of the world</source>
        <translation>Países del mundo</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>&amp;Cifra:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <comment>by province</comment>
        <translation>&amp;Por:</translation>
    </message>
    <message>
        <source>&amp;Classes:</source>
        <translation>C&amp;lases:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>C&amp;olor:</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Proportional circles</source>
        <translation>Círculos proporcionales</translation>
    </message>
    <message>
        <source>Coloured areas</source>
        <translation>Áreas coloreadas</translation>
    </message>
    <message>
        <source>Number of works</source>
        <translation>Número de obras</translation>
    </message>
    <message>
        <source>Sum of amounts</source>
        <translation>Suma de montos</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Monto mediano</translation>
    </message>
    <message>
        <source>Same number in each</source>
        <comment>quantiles</comment>
        <translation>Igual número en cada una</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Intervalos iguales</translation>
    </message>
    <message>
        <source>Natural breaks (Jenks)</source>
        <translation>Cortes naturales (Jenks)</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>todos iguales</translation>
    </message>
    <message>
        <source>Si&amp;ze by amount</source>
        <translation>&amp;Tamaño según monto</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Número de clases</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what the button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move the map and open what is clicked</source>
        <translation>Mover el mapa y abrir lo que se pulsa</translation>
    </message>
    <message>
        <source>Zoom to a rectangle</source>
        <translation>Acercar a un rectángulo</translation>
    </message>
    <message>
        <source>Select by a rectangle</source>
        <translation>Seleccionar con un rectángulo</translation>
    </message>
    <message>
        <source>Select by a free outline (lasso)</source>
        <translation>Seleccionar con un contorno libre (lazo)</translation>
    </message>
    <message>
        <source>Select by a polygon: click its corners, double click ends</source>
        <translation>Seleccionar con un polígono: pulse sus esquinas, doble clic termina</translation>
    </message>
    <message>
        <source>Select by distance: drag from the centre</source>
        <translation>Seleccionar por distancia: arrastre desde el centro</translation>
    </message>
    <message>
        <source>Only what is visible</source>
        <translation>Solo lo visible</translation>
    </message>
    <message>
        <source>Filter by the part of the world that is in view</source>
        <translation>Filtrar por la parte del mundo que está a la vista</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>Volver a la vista anterior</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>Avanzar a la vista siguiente</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all works</source>
        <translation>Mostrar todas las obras</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Show the figures of the map as a table</source>
        <translation>Mostrar las cifras del mapa como tabla</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the map into a file</source>
        <translation>Guardar el mapa en un archivo</translation>
    </message>
    <message>
        <source>Picture, 300 dots an inch (PNG)…</source>
        <translation>Imagen, 300 puntos por pulgada (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Page with title, legend and source (PDF)…</source>
        <translation>Página con título, leyenda y fuente (PDF)…</translation>
    </message>
    <message>
        <source>Figures of the map</source>
        <translation>Cifras del mapa</translation>
    </message>
    <message>
        <source>Review places (%1)</source>
        <translation>Revisar ubicaciones (%1)</translation>
    </message>
    <message>
        <source>Review places</source>
        <translation>Revisar ubicaciones</translation>
    </message>
    <message>
        <source>List coordinates that should be looked at</source>
        <translation>Listar coordenadas que conviene revisar</translation>
    </message>
    <message>
        <source>Coordinates to look at</source>
        <translation>Coordenadas por revisar</translation>
    </message>
    <message>
        <source>Contracts on the map, where their processes are</source>
        <translation>Contratos en el mapa, donde están sus procesos</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Deshacer la inversión</translation>
    </message>
    <message>
        <source>&amp;Turn it round</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Share with quality flags</source>
        <translation>Parte con alertas de calidad</translation>
    </message>
    <message>
        <source>Works per 1,000 inhabitants</source>
        <translation>Obras por cada 1,000 habitantes</translation>
    </message>
    <message>
        <source>Amount against estimate</source>
        <translation>Monto frente a lo estimado</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>classes</comment>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>for example 10; 50; 100</source>
        <translation>por ejemplo 10; 50; 100</translation>
    </message>
    <message>
        <source>Where the classes end, apart by semicolons; shares in per cent</source>
        <translation>Dónde terminan las clases, separadas por punto y coma; partes en por ciento</translation>
    </message>
    <message>
        <source>Limits of the classes</source>
        <translation>Límites de las clases</translation>
    </message>
    <message>
        <source>Exchange latitude and longitude of the work chosen in the list. It is noted in the case file and can be taken back.</source>
        <translation>Intercambia latitud y longitud de la obra elegida en la lista. Queda anotado en el expediente y se puede deshacer.</translation>
    </message>
    <message>
        <source>Su&amp;ms of amounts</source>
        <translation>Su&amp;mas de montos</translation>
    </message>
</context>
<context>
    <name>obra::MergesDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Leyendo los nombres…</translation>
    </message>
    <message>
        <source>Every organization in these data has one spelling only.</source>
        <translation>Cada organización de estos datos está escrita de una sola manera.</translation>
    </message>
    <message>
        <source>No organization of several spellings has these words.</source>
        <translation>Ninguna organización escrita de varias maneras tiene esas palabras.</translation>
    </message>
    <message>
        <source>&amp;Put together again</source>
        <translation>&amp;Volver a unir</translation>
    </message>
    <message>
        <source>&amp;Keep apart</source>
        <translation>&amp;Mantener aparte</translation>
    </message>
    <message>
        <source>Let identifiers and names decide again (Delete)</source>
        <translation>Dejar que decidan otra vez los identificadores y los nombres (Supr)</translation>
    </message>
    <message>
        <source>The chosen spellings become an organization of their own; all of them: each one (Delete)</source>
        <translation>Las formas elegidas pasan a ser una organización propia; si son todas, cada una (Supr)</translation>
    </message>
    <message>
        <source>Names that are one</source>
        <translation>Nombres de una misma organización</translation>
    </message>
    <message>
        <source>Organizations are recognised by their identifier, then by their name. Where that is wrong, keep spellings apart: every figure follows at once.</source>
        <translation>Las organizaciones se reconocen por su identificador y luego por su nombre. Donde eso esté mal, mantenga aparte las formas: todas las cifras cambian de inmediato.</translation>
    </message>
    <message>
        <source>Search names and identifiers</source>
        <translation>Buscar nombres e identificadores</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Unidas</translation>
    </message>
    <message>
        <source>Kept apart by you</source>
        <translation>Mantenidas aparte por usted</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Organizations of several spellings</source>
        <translation>Organizaciones escritas de varias maneras</translation>
    </message>
    <message>
        <source>Spellings of the organization</source>
        <translation>Formas en que está escrita la organización</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Its card</source>
        <translation>Su &amp;perfil</translation>
    </message>
</context>
<context>
    <name>obra::MergesModel</name>
    <message>
        <source>kept apart by you</source>
        <translation>mantenida aparte por usted</translation>
    </message>
    <message>
        <source>same identifier, same name</source>
        <translation>mismo identificador, mismo nombre</translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation>mismo identificador</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Why they are one</source>
        <translation>Por qué son una</translation>
    </message>
</context>
<context>
    <name>obra::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>obra::MissingDataModel</name>
    <message>
        <source>%1: %2</source>
        <comment>value: count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>obra::MissingModel</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 records have it, %5 lack it</source>
        <translation>%1, %2: %3 de %4 registros lo tienen, a %5 les falta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>obra::NamesDesk</name>
    <message>
        <source>&amp;Names that are one…</source>
        <translation>&amp;Nombres de una misma organización…</translation>
    </message>
    <message>
        <source>Which spellings are taken for one organization, and why</source>
        <translation>Qué formas de escribir se toman por una sola organización, y por qué</translation>
    </message>
</context>
<context>
    <name>obra::OrganizationsModel</name>
    <message>
        <source>(nobody named)</source>
        <translation>(no se nombra a nadie)</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <comment>a small percentage</comment>
        <translation>menos de %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>obra::OrganizationsPane</name>
    <message>
        <source>Processes in all: %1</source>
        <comment>sums of money</comment>
        <translation>Total de los procesos: %1</translation>
    </message>
    <message>
        <source>Show its processes (Enter)</source>
        <translation>Mostrar sus procesos (Intro)</translation>
    </message>
    <message>
        <source>Open its card</source>
        <translation>Abrir su perfil</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>No process matches, so there are no buyers.</source>
        <translation>Ningún proceso cumple el filtro, así que no hay entidades compradoras.</translation>
    </message>
    <message>
        <source>No process matches, so there are no suppliers.</source>
        <translation>Ningún proceso cumple el filtro, así que no hay proveedores.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Suppliers or buyers of the processes that match</source>
        <translation>Proveedores o entidades compradoras de los procesos que cumplen el filtro</translation>
    </message>
    <message>
        <source>Enter shows the processes of the row, Ctrl+C copies the selected rows.</source>
        <translation>Intro muestra los procesos de la fila, Ctrl+C copia las filas seleccionadas.</translation>
    </message>
    <message>
        <source>&amp;Amounts in</source>
        <translation>&amp;Montos en</translation>
    </message>
    <message>
        <source>Currency of the amounts and shares</source>
        <translation>Moneda de los montos y las partes</translation>
    </message>
    <message>
        <source>Currency of the amounts and shares; the others stand in a column of their own</source>
        <translation>Moneda de los montos y las partes; las demás están en una columna propia</translation>
    </message>
</context>
<context>
    <name>obra::PartsLine</name>
    <message numerus="yes">
        <source>%n more amount(s); show all</source>
        <translation>
            <numerusform>%n monto más; mostrar todos</numerusform>
            <numerusform>%n montos más; mostrar todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this amount</source>
        <translation>Copiar este monto</translation>
    </message>
</context>
<context>
    <name>obra::PhaseBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 a %2)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
</context>
<context>
    <name>obra::PinnedCharts</name>
    <message>
        <source>Pinned charts</source>
        <translation>Gráficos fijados</translation>
    </message>
</context>
<context>
    <name>obra::PlaceDesk</name>
    <message>
        <source>Nothing was changed: no case file is open that the decision could be noted in.</source>
        <translation>No se cambió nada: no hay un expediente abierto donde anotar la decisión.</translation>
    </message>
    <message>
        <source>Latitude and longitude of %1 were exchanged. The decision is in the case file; “Review places” takes it back.</source>
        <translation>Se intercambiaron latitud y longitud de %1. La decisión está en el expediente; se deshace en “Revisar ubicaciones”.</translation>
    </message>
    <message>
        <source>%1 stands again where it was published.</source>
        <translation>%1 está de nuevo donde se publicó.</translation>
    </message>
</context>
<context>
    <name>obra::PlaceProblemsModel</name>
    <message>
        <source>latitude %1, longitude %2</source>
        <translation>latitud %1, longitud %2</translation>
    </message>
    <message>
        <source>Latitude and longitude are 0</source>
        <translation>Latitud y longitud son 0</translation>
    </message>
    <message>
        <source>Latitude and longitude seem swapped</source>
        <translation>Latitud y longitud parecen intercambiadas</translation>
    </message>
    <message>
        <source>No place on Earth</source>
        <translation>Ningún lugar de la Tierra</translation>
    </message>
    <message>
        <source>Outside the country</source>
        <translation>Fuera del país</translation>
    </message>
    <message>
        <source>Outside the named province</source>
        <translation>Fuera de la provincia indicada</translation>
    </message>
    <message>
        <source>The same point for many works</source>
        <translation>El mismo punto para muchas obras</translation>
    </message>
    <message>
        <source>Published in metres (UTM)</source>
        <translation>Publicadas en metros (UTM)</translation>
    </message>
    <message>
        <source>Turned round: %1</source>
        <comment>a place</comment>
        <translation>Al revés: %1</translation>
    </message>
    <message>
        <source>%1 km outside %2</source>
        <translation>%1 km fuera de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s) there</source>
        <translation>
            <numerusform>%Ln obra allí</numerusform>
            <numerusform>%Ln obras allí</numerusform>
        </translation>
    </message>
    <message>
        <source>Converted to degrees, approximate</source>
        <translation>Convertidas a grados, aproximadas</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Turned round by you</source>
        <translation>Invertida por usted</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <comment>a place</comment>
        <translation>Publicado: %1</translation>
    </message>
</context>
<context>
    <name>obra::ProblemsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>number, share</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defecto</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>obra::QualityView</name>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n without it</source>
        <translation>
            <numerusform>Mostrar el %n sin él</numerusform>
            <numerusform>Mostrar los %n sin él</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n with it</source>
        <translation>
            <numerusform>Mostrar el %n con él</numerusform>
            <numerusform>Mostrar los %n con él</numerusform>
        </translation>
    </message>
    <message>
        <source>Defects: %1 of %2 records have none of them</source>
        <comment>numbers</comment>
        <translation>Defectos: %1 de %2 registros no tienen ninguno</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message numerus="yes">
        <source>Records that have each field; the %n largest groups</source>
        <translation>
            <numerusform>Registros que tienen cada campo; el grupo mayor</numerusform>
            <numerusform>Registros que tienen cada campo; los %n grupos mayores</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that have each field</source>
        <translation>Registros que tienen cada campo</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>Group the records by</source>
        <translation>Agrupar los registros por</translation>
    </message>
    <message>
        <source>Enter or a double click shows the records</source>
        <translation>Intro o doble clic muestra los registros</translation>
    </message>
</context>
<context>
    <name>obra::RangeChooser</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Amounts are looked at in one currency at a time</source>
        <translation>Los montos se miran en una sola moneda a la vez</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Sin dato</translation>
    </message>
    <message>
        <source>Space adds the rows without data, X leaves them out, Enter shows only these.</source>
        <translation>Espacio agrega las filas sin dato, X las deja fuera, Intro muestra solo estas.</translation>
    </message>
</context>
<context>
    <name>obra::RangeEdits</name>
    <message>
        <source>Type two amounts, the smaller one first.</source>
        <translation>Escriba dos montos, primero el menor.</translation>
    </message>
    <message>
        <source>Type two days such as %1, or years; the earlier one first.</source>
        <translation>Escriba dos fechas como %1, o años; primero la más antigua.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>smallest amount</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <comment>largest amount</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>to</source>
        <comment>last day</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>Monto menor</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Largest amount</source>
        <translation>Monto mayor</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Type two whole numbers, the smaller one first.</source>
        <translation>Escriba dos números enteros, primero el menor.</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>Número menor</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>Número mayor</translation>
    </message>
</context>
<context>
    <name>obra::RangeFacet</name>
    <message>
        <source>%1 (filtered)</source>
        <translation>%1 (filtrado)</translation>
    </message>
</context>
<context>
    <name>obra::RangeHistogram</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number: rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>range: rows</comment>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Lower end: %1</source>
        <translation>Extremo inferior: %1</translation>
    </message>
    <message>
        <source>Upper end: %1</source>
        <translation>Extremo superior: %1</translation>
    </message>
    <message>
        <source>The arrow keys move the end, Home and End open it.</source>
        <translation>Las flechas mueven el extremo; Inicio y Fin lo abren.</translation>
    </message>
    <message>
        <source>No data under the other conditions</source>
        <translation>Sin datos con las demás condiciones</translation>
    </message>
    <message>
        <source>Histogram, %1 to %2</source>
        <translation>Histograma, %1 a %2</translation>
    </message>
    <message>
        <source>%1
Click to choose, drag over several, or pull the ends.</source>
        <translation>%1
Haga clic para elegir, arrastre sobre varias o mueva los extremos.</translation>
    </message>
</context>
<context>
    <name>obra::RecordView</name>
    <message>
        <source>Opening the record…</source>
        <translation>Abriendo la ficha…</translation>
    </message>
    <message>
        <source>The record could not be opened: %1</source>
        <translation>No se pudo abrir la ficha: %1</translation>
    </message>
    <message>
        <source>(without title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Cambios (%1)</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Abrir un documento</translation>
    </message>
    <message>
        <source>This leaves the program and opens the address in your web browser:

%1</source>
        <translation>Esto sale del programa y abre la dirección en su navegador web:

%1</translation>
    </message>
    <message>
        <source>This is no web address that can be opened:

%1</source>
        <translation>Esta no es una dirección web que se pueda abrir:

%1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next record of the list (F8)</source>
        <translation>Ficha siguiente de la lista (F8)</translation>
    </message>
    <message>
        <source>Previous record of the list (Shift+F8)</source>
        <translation>Ficha anterior de la lista (Mayús+F8)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>Copiar el identificador</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Changes by release</source>
        <translation>Cambios por entrega</translation>
    </message>
</context>
<context>
    <name>obra::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is to be seen here, for later or for others</source>
        <translation>Qué se ve aquí, para más tarde o para otras personas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ota:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>There is a view of this name. It is replaced; that can be undone in the list of saved views.</source>
        <translation>Ya hay una vista con este nombre. Se reemplaza; se puede deshacer en la lista de vistas guardadas.</translation>
    </message>
    <message>
        <source>Filter, columns, chart, map and page are saved in the case file.</source>
        <translation>Filtro, columnas, gráfico, mapa y página se guardan en el expediente.</translation>
    </message>
</context>
<context>
    <name>obra::SavedViewsDialog</name>
    <message>
        <source>Picture of the view</source>
        <translation>Imagen de la vista</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Enter shows a view, F2 renames it, Delete deletes it, Alt+Up and Alt+Down move it, Ctrl+Z undoes.</source>
        <translation>Intro muestra una vista, F2 la renombra, Supr la borra, Alt+Arriba y Alt+Abajo la mueven, Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>Nothing saved yet. Filter the data, then choose “Save this view” (Ctrl+S).</source>
        <translation>Todavía no hay nada guardado. Filtre los datos y elija “Guardar esta vista” (Ctrl+S).</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renombrar (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Delete (Del); can be undone</source>
        <translation>Borrar (Supr); se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of the list (Ctrl+Z)</source>
        <translation>Deshacer el último cambio de la lista (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save this view as a small file for others</source>
        <translation>Guardar esta vista como un archivo pequeño para otras personas</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Take in views that others have exported</source>
        <translation>Traer vistas que otras personas exportaron</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>Put the chosen views side by side; one alone beside what is shown now</source>
        <translation>Pone lado a lado las vistas elegidas; una sola, junto a lo que se muestra ahora</translation>
    </message>
</context>
<context>
    <name>obra::SearchDesk</name>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>Search processes, projects, suppliers, buyers, places, documents and commands (Ctrl+K)</source>
        <translation>Buscar procesos, proyectos, proveedores, entidades, lugares, documentos y órdenes (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>obra::SearchPopup</name>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %1 processes</source>
        <translation>
            <numerusform>Mostrar %1 proceso</numerusform>
            <numerusform>Mostrar los %1 procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %1 projects</source>
        <translation>
            <numerusform>Mostrar %1 proyecto</numerusform>
            <numerusform>Mostrar los %1 proyectos</numerusform>
        </translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %1 suppliers</source>
        <translation>
            <numerusform>Elegir %1 proveedor</numerusform>
            <numerusform>Elegir los %1 proveedores</numerusform>
        </translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Entidades</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %1 buyers</source>
        <translation>
            <numerusform>Elegir %1 entidad</numerusform>
            <numerusform>Elegir las %1 entidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %1 places</source>
        <translation>
            <numerusform>Elegir %1 lugar</numerusform>
            <numerusform>Elegir los %1 lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message numerus="yes">
        <source>Show the records of all %1 documents</source>
        <translation>
            <numerusform>Mostrar el registro de %1 documento</numerusform>
            <numerusform>Mostrar los registros de los %1 documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>group, what was found, details</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found. Names, titles and documents are searched without regard to accents and capitals.</source>
        <translation>No se encontró nada. Se buscan nombres, títulos y documentos sin importar tildes ni mayúsculas.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search processes, projects, suppliers, buyers, places, documents and commands</source>
        <translation>Busque procesos, proyectos, proveedores, entidades, lugares, documentos y órdenes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Type a name, words of a title, an identifier or a command. Up and Down choose, Enter opens, Ctrl+Enter shows the card of a name, Esc closes.</source>
        <translation>Escriba un nombre, palabras de un título, un identificador o una orden. Arriba y Abajo eligen, Intro abre, Ctrl+Intro muestra el perfil de un nombre, Esc cierra.</translation>
    </message>
</context>
<context>
    <name>obra::SliceModel</name>
    <message>
        <source>(without title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>obra::SliceTable</name>
    <message>
        <source>Sort ascending</source>
        <translation>Ordenar de menor a mayor</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Ordenar de mayor a menor</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>No ordenar</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Ocultar esta columna</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo “%1”</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n selected rows</source>
        <translation>
            <numerusform>Solo la fila seleccionada</numerusform>
            <numerusform>Solo las %n filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>Se copió %n fila</numerusform>
            <numerusform>Se copiaron %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n rows were copied; export to have all of them</source>
        <translation>
            <numerusform>Solo se copió la primera fila; exporte para tenerlas todas</numerusform>
            <numerusform>Solo se copiaron las primeras %n filas; exporte para tenerlas todas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no projects.</source>
        <translation>No hay proyectos.</translation>
    </message>
    <message>
        <source>There are no processes.</source>
        <translation>No hay procesos.</translation>
    </message>
    <message>
        <source>Import data files to see them here.</source>
        <translation>Importe archivos de datos para verlos aquí.</translation>
    </message>
    <message>
        <source>No project matches.</source>
        <translation>Ningún proyecto coincide.</translation>
    </message>
    <message>
        <source>No process matches.</source>
        <translation>Ningún proceso coincide.</translation>
    </message>
    <message>
        <source>Not found in the data: %1</source>
        <translation>No se encontró en los datos: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows that match the filter</source>
        <translation>Filas que coinciden con el filtro</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>This column cannot be sorted.</source>
        <translation>Esta columna no se puede ordenar.</translation>
    </message>
    <message>
        <source>Frozen columns</source>
        <translation>Columnas fijas</translation>
    </message>
    <message>
        <source>Sort by this column, too (Shift+click)</source>
        <translation>Ordenar también por esta columna (Mayús+clic)</translation>
    </message>
    <message>
        <source>Freeze the columns up to here</source>
        <translation>Fijar las columnas hasta aquí</translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation>Soltar las columnas fijas</translation>
    </message>
    <message>
        <source>Enter opens the record, Ctrl+C copies the selected rows, Alt+Down filters by the column.</source>
        <translation>Intro abre la ficha, Ctrl+C copia las filas seleccionadas, Alt+Abajo filtra por la columna.</translation>
    </message>
    <message>
        <source>This column cannot be filtered.</source>
        <translation>Esta columna no se puede filtrar.</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>Filtrar por esta columna…</translation>
    </message>
    <message>
        <source>There are no contracts.</source>
        <translation>No hay contratos.</translation>
    </message>
    <message>
        <source>No contract matches.</source>
        <translation>Ningún contrato cumple el filtro.</translation>
    </message>
    <message>
        <source>Card of “%1”</source>
        <translation>Perfil de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Compare the %n selected rows</source>
        <translation>
            <numerusform>Comparar la fila seleccionada</numerusform>
            <numerusform>Comparar las %n filas seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obra::SourcesModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publicador</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
</context>
<context>
    <name>obra::SpellingsModel</name>
    <message>
        <source>(without name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>another has its identifier, another its name</source>
        <translation>otra tiene su identificador, otra su nombre</translation>
    </message>
    <message>
        <source>another has its identifier</source>
        <translation>otra tiene su identificador</translation>
    </message>
    <message>
        <source>another has its name (too many names share its identifier)</source>
        <translation>otra tiene su nombre (demasiados nombres comparten su identificador)</translation>
    </message>
    <message>
        <source>another has its name, but for case, accents and punctuation</source>
        <translation>otra tiene su nombre, salvo mayúsculas, tildes y puntuación</translation>
    </message>
    <message>
        <source>Name as published</source>
        <translation>Nombre como se publicó</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Why it is one of them</source>
        <translation>Por qué es una de ellas</translation>
    </message>
</context>
<context>
    <name>obra::StartPage</name>
    <message>
        <source>Who wins most contracts?</source>
        <translation>¿Quién gana más contratos?</translation>
    </message>
    <message>
        <source>What was bought without competition?</source>
        <translation>¿Qué se compró sin competencia?</translation>
    </message>
    <message>
        <source>Which processes were cancelled or found no winner?</source>
        <translation>¿Qué procesos se cancelaron o quedaron desiertos?</translation>
    </message>
    <message>
        <source>Which purchases passed a hundred thousand?</source>
        <translation>¿Qué compras pasaron de cien mil?</translation>
    </message>
    <message>
        <source>Which public works are on the map?</source>
        <translation>¿Qué obras públicas están en el mapa?</translation>
    </message>
    <message>
        <source>What lacks a supplier or an amount?</source>
        <translation>¿A qué le falta proveedor o monto?</translation>
    </message>
    <message>
        <source>Loaded on this computer</source>
        <translation>Cargado en esta computadora</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Todavía no hay nada cargado</translation>
    </message>
    <message>
        <source>Open the files that a portal gave you, or try the practice data: they are invented, and made to learn with.</source>
        <translation>Abra los archivos que le dio un portal, o pruebe los datos de práctica: son inventados y están hechos para aprender.</translation>
    </message>
    <message>
        <source>%1 processes, %2 projects, %3 contracts</source>
        <translation>%1 procesos, %2 proyectos, %3 contratos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more source(s)</source>
        <translation>
            <numerusform>y %n fuente más</numerusform>
            <numerusform>y %n fuentes más</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the table, the chart and the map</source>
        <translation>Volver a la tabla, el gráfico y el mapa</translation>
    </message>
    <message>
        <source>Public contracts and public works, on your own computer and without programming.</source>
        <translation>Contratos públicos y obras públicas, en su propia computadora y sin programar.</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Abrir datos…</translation>
    </message>
    <message>
        <source>OCDS or OC4IDS files, also compressed; or drop them on this window</source>
        <translation>Archivos OCDS u OC4IDS, también comprimidos; o suéltelos en esta ventana</translation>
    </message>
    <message>
        <source>Try the practice data</source>
        <translation>Probar los datos de práctica</translation>
    </message>
    <message>
        <source>Invented processes and works of Panama, to learn with</source>
        <translation>Procesos y obras de Panamá inventados, para aprender</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open a whole folder…</source>
        <translation>Abrir una carpeta completa…</translation>
    </message>
    <message>
        <source>What can I ask?</source>
        <translation>¿Qué puedo preguntar?</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Everything stays on your computer. This program does not connect to the Internet.</source>
        <translation>Todo se queda en su computadora. Este programa no se conecta a Internet.</translation>
    </message>
</context>
<context>
    <name>obra::TableHeader</name>
    <message>
        <source>“%1” is filtered (Alt+Down)</source>
        <translation>“%1” está filtrada (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Filter by “%1” (Alt+Down)</source>
        <translation>Filtrar por “%1” (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>obra::TablePane</name>
    <message>
        <source>The last condition is “%1”.</source>
        <translation>La última condición es “%1”.</translation>
    </message>
    <message>
        <source>Remove the last condition</source>
        <translation>Quitar la última condición</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todas</translation>
    </message>
</context>
<context>
    <name>obra::TotalsLine</name>
    <message>
        <source>No amounts</source>
        <translation>Sin montos</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 seleccionado</numerusform>
            <numerusform>%1 seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected: %2</source>
        <translation>
            <numerusform>%1 seleccionado: %2</numerusform>
            <numerusform>%1 seleccionados: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obra::UnitSwitch</name>
    <message>
        <source>Contracting processes: from the tender to the contract</source>
        <translation>Procesos de contratación: desde la licitación hasta el contrato</translation>
    </message>
    <message>
        <source>Projects: works, each with its contracting processes</source>
        <translation>Proyectos: obras, cada una con sus procesos de contratación</translation>
    </message>
    <message>
        <source>Contracts: each with its value, its supplier and what was paid</source>
        <translation>Contratos: cada uno con su valor, su proveedor y lo pagado</translation>
    </message>
    <message>
        <source>Suppliers of the processes that match: how many, how much, of how many buyers</source>
        <translation>Proveedores de los procesos que cumplen el filtro: cuántos procesos, cuánto dinero, de cuántas entidades</translation>
    </message>
    <message>
        <source>Buyers of the processes that match: how many, how much, from how many suppliers</source>
        <translation>Entidades compradoras en los procesos que cumplen el filtro: cuántos procesos, cuánto dinero, a cuántos proveedores</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit and number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>explanation, number of rows</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>obra::UnitsModel</name>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Obras</translation>
    </message>
    <message>
        <source>With an amount</source>
        <translation>Con monto</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Sum (%1)</source>
        <comment>currency</comment>
        <translation>Suma (%1)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median (%1)</source>
        <comment>currency</comment>
        <translation>Mediana (%1)</translation>
    </message>
    <message>
        <source>Placed by name</source>
        <translation>Ubicadas por nombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>With quality flags</source>
        <translation>Con alertas de calidad</translation>
    </message>
    <message>
        <source>Against the estimate</source>
        <translation>Frente a lo estimado</translation>
    </message>
    <message>
        <source>Inhabitants %1</source>
        <comment>a year</comment>
        <translation>Habitantes %1</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Works per 1,000 inhabitants</source>
        <translation>Obras por cada 1,000 habitantes</translation>
    </message>
</context>
<context>
    <name>obra::WorkCard</name>
    <message>
        <source>Title being read…</source>
        <translation>Leyendo el título…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>no publicado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;Abrir ficha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>obra::YearHistogram</name>
    <message>
        <source>No years</source>
        <translation>Sin años</translation>
    </message>
    <message>
        <source>Years %1 to %2</source>
        <translation>Años %1 a %2</translation>
    </message>
    <message>
        <source>The arrow keys move between years, Space chooses, Shift with an arrow chooses several, X excludes.</source>
        <translation>Las teclas de flecha mueven entre años, Espacio elige, Shift con una flecha elige varios, X excluye.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, excluido</translation>
    </message>
    <message>
        <source>%1
Click to choose, drag over several, Ctrl+click to exclude.</source>
        <translation>%1
Haga clic para elegir, arrastre sobre varios, Ctrl+clic para excluir.</translation>
    </message>
</context>
</TS>

// SPDX-License-Identifier: GPL-3.0-or-later
// DuckDB as a peer of the benchmarks, through its npm package @duckdb/node-api (development only; `./obra bench` fetches it).
//
//   node duckdb.js import auto|schema SOURCE.jsonl DATABASE    the same flat tables as the cache has, without raw JSON and full text
//   node duckdb.js questions QUESTIONS.json                    {"load": [SQL…], "changes": [[SQL…]…]}: time and answers of each change
//
// Prints one JSON object; {} when the package is not installed. Times are those of DuckDB alone, without turning its answers into JavaScript.
'use strict';

let api;
try {
    api = require('@duckdb/node-api');
} catch (error) {
    console.log('{}');
    process.exit(0);
}
const fs = require('fs');

const seconds = begin => Number(process.hrtime.bigint() - begin) / 1e9;

async function rowsOf(connection, sql) {
    return (await connection.runAndReadAll(sql)).getRows();
}

// From nested rows to the tables of models/store/schema.cpp. unnest() of a list in SELECT makes a row of each element.
const flatTables = [
    `CREATE TABLE process AS SELECT row_number() OVER () AS id, ocid, tag, date::TIMESTAMP::DATE AS date, language, initiationType AS initiation_type,
        buyer.id AS buyer, buyer.name AS buyer_name, tender.procuringEntity.id AS procuring_entity, tender.title AS title,
        tender.description AS description, tender.status AS status, tender.procurementMethod AS method,
        tender.procurementMethodDetails AS method_details, tender.mainProcurementCategory AS category,
        tender.tenderPeriod.startDate::TIMESTAMP::DATE AS tender_start, tender.tenderPeriod.endDate::TIMESTAMP::DATE AS tender_end,
        tender.numberOfTenderers AS tenderers, tender.value.amount AS tender_amount, tender.value.currency AS tender_currency,
        planning.budget.amount.amount AS budget_amount, planning.budget.amount.currency AS budget_currency
        FROM nested`,
    `CREATE TABLE award AS SELECT ocid, a.id AS award_id, a.title AS title, a.status AS status, a.date::TIMESTAMP::DATE AS date, a.value.amount AS amount,
        a.value.currency AS currency FROM (SELECT ocid, unnest(awards) AS a FROM nested)`,
    `CREATE TABLE award_supplier AS SELECT ocid, award, s.id AS organization, s.name AS name
        FROM (SELECT ocid, a.id AS award, unnest(a.suppliers) AS s FROM (SELECT ocid, unnest(awards) AS a FROM nested))`,
    `CREATE TEMP TABLE nested_contract AS SELECT ocid, unnest(contracts) AS c FROM nested`,
    `CREATE TABLE contract AS SELECT ocid, c.id AS contract_id, c.awardID AS award_id, c.title AS title, c.status AS status,
        c.value.amount AS amount, c.value.currency AS currency, c.dateSigned::TIMESTAMP::DATE AS date_signed, c.period.startDate::TIMESTAMP::DATE AS start,
        c.period.endDate::TIMESTAMP::DATE AS "end", len(c.amendments) AS amendments FROM nested_contract`,
    `CREATE TABLE payment AS SELECT ocid, contract, t.id AS transaction_id, t.date::TIMESTAMP::DATE AS date, t.value.amount AS amount,
        t.value.currency AS currency, t.payer.id AS payer, t.payee.id AS payee
        FROM (SELECT ocid, c.id AS contract, unnest(c.implementation.transactions) AS t FROM nested_contract)`,
    `CREATE TABLE milestone AS SELECT ocid, contract, m.id AS milestone_id, m.title AS title, m.type AS type, m.status AS status,
        m.dueDate::TIMESTAMP::DATE AS due, m.dateMet::TIMESTAMP::DATE AS met FROM (SELECT ocid, c.id AS contract, unnest(c.milestones) AS m FROM nested_contract)`,
    `CREATE TABLE document AS
        SELECT ocid, 'tender' AS section, d.id AS document_id, d.documentType AS type, d.title AS title, d.url AS url, d.datePublished::TIMESTAMP::DATE AS published
            FROM (SELECT ocid, unnest(tender.documents) AS d FROM nested)
        UNION ALL SELECT ocid, 'award', d.id, d.documentType, d.title, d.url, d.datePublished::TIMESTAMP::DATE
            FROM (SELECT ocid, unnest(a.documents) AS d FROM (SELECT ocid, unnest(awards) AS a FROM nested))
        UNION ALL SELECT ocid, 'contract', d.id, d.documentType, d.title, d.url, d.datePublished::TIMESTAMP::DATE
            FROM (SELECT ocid, unnest(c.documents) AS d FROM nested_contract)
        UNION ALL SELECT ocid, 'implementation', d.id, d.documentType, d.title, d.url, d.datePublished::TIMESTAMP::DATE
            FROM (SELECT ocid, unnest(c.implementation.documents) AS d FROM nested_contract)`,
    `CREATE TABLE party AS SELECT ocid, p.id AS organization, p.name AS name, p.identifier.scheme AS scheme, p.identifier.id AS identifier, p.roles AS roles
        FROM (SELECT ocid, unnest(parties) AS p FROM nested)`,
    `CREATE TABLE place AS SELECT ocid, i.deliveryLocation.geometry.coordinates[1] AS longitude, i.deliveryLocation.geometry.coordinates[2] AS latitude,
        i.deliveryAddress.region AS region, i.deliveryAddress.locality AS locality, i.deliveryAddress.countryName AS country,
        i.deliveryLocation.description AS description FROM (SELECT ocid, unnest(tender.items) AS i FROM nested)`,
    `DROP TABLE nested_contract`,
];

async function importFile(mode, source, file) {
    const instance = await api.DuckDBInstance.create(file);
    const connection = await instance.connect();
    const quoted = `'${source.replaceAll("'", "''")}'`;
    const guessed = `read_json_auto(${quoted}, format = 'newline_delimited')`;
    let reader = guessed;
    if (mode === 'schema') {
        // The schema is given: finding it out is not measured.
        const columns = await rowsOf(connection, `DESCRIBE SELECT * FROM ${guessed}`);
        const types = columns.map(([name, type]) => `${JSON.stringify(name)}: '${type.replaceAll("'", "''")}'`);
        reader = `read_json(${quoted}, format = 'newline_delimited', columns = {${types.join(', ')}})`;
    }
    const begin = process.hrtime.bigint();
    await connection.run(`CREATE TEMP TABLE nested AS SELECT * FROM ${reader}`);
    for (const sql of flatTables)
        await connection.run(sql);
    await connection.run('DROP TABLE nested');
    await connection.run('CHECKPOINT');
    const took = seconds(begin);
    const counts = {};
    for (const table of ['process', 'award', 'award_supplier', 'contract', 'payment', 'milestone', 'document', 'party', 'place'])
        counts[table] = Number((await rowsOf(connection, `SELECT count(*) FROM ${table}`))[0][0]);
    connection.closeSync();
    instance.closeSync();
    return { seconds: took, counts };
}

async function answerQuestions(file) {
    const questions = JSON.parse(fs.readFileSync(file, 'utf8'));
    const connection = await (await api.DuckDBInstance.create(':memory:')).connect();
    for (const sql of questions.load)
        await connection.run(sql);
    const milliseconds = [], answers = [];
    for (const change of questions.changes) {
        const results = [];
        const begin = process.hrtime.bigint();
        for (const sql of change)
            results.push(await connection.run(sql));
        milliseconds.push(seconds(begin) * 1000);
        const own = [];
        for (const result of results)
            own.push((await result.getRows()).map(row => row.map(value => value === null ? null : String(value))));
        answers.push(own);
    }
    return { milliseconds, answers };
}

const [command, ...rest] = process.argv.slice(2);
const work = command === 'import' ? importFile(...rest) : answerQuestions(...rest);
work.then(answer => { console.log(JSON.stringify(answer)); process.exit(0); },
          error => { console.error(`duckdb: ${error.message}`); process.exit(1); });

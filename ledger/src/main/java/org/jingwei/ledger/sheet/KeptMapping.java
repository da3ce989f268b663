package org.jingwei.ledger.sheet;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What a person said that a part of a sheet means.
 *
 * @param id its number; a later one is a greater one
 * @param shape SHA-256 of what sheets of this shape have in common
 * @param title by which people know it
 * @param mapping in its text form
 * @param document SHA-256 of the workbook that was imported so
 * @param sheet the name of the sheet in it
 * @param part which part of the sheet, from 0
 * @param month that the workbook reports on
 */
public record KeptMapping(
        long id,
        String shape,
        String title,
        String mapping,
        String document,
        String sheet,
        int part,
        YearMonth month,
        String actor,
        Instant at) {}

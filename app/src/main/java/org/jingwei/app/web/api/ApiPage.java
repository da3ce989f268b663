package org.jingwei.app.web.api;

import java.util.List;
import java.util.function.Function;
import org.jingwei.ledger.query.Page;
import org.jingwei.ledger.query.Paging;

/**
 * Some items of a list, as they travel.
 *
 * @param total how many there are in all, as far as they were counted
 * @param more whether there are more than were counted
 * @param page its number, from 1
 * @param size how many items a page has at most
 */
public record ApiPage<T>(int total, boolean more, int page, int size, List<T> items) {

    private static final int MOST = Paging.LONGEST;

    public ApiPage {
        items = List.copyOf(items);
    }

    /** A page of rows of the ledger. */
    public static <R, T> ApiPage<T> of(Page<R> rows, Paging paging, Function<R, T> form) {
        return new ApiPage<>(
                rows.total(),
                rows.more(),
                paging.offset() / paging.limit() + 1,
                paging.limit(),
                rows.rows().stream().map(form).toList());
    }

    /** A page of a list that is at hand. */
    public static <R, T> ApiPage<T> of(List<R> all, Paging paging, Function<R, T> form) {
        return new ApiPage<>(
                all.size(),
                false,
                paging.offset() / paging.limit() + 1,
                paging.limit(),
                all.stream()
                        .skip(paging.offset())
                        .limit(paging.limit())
                        .map(form)
                        .toList());
    }

    /**
     * The rows that are asked for.
     *
     * @throws ApiInput.Refused if no list is turned over so far, or a page is not so long
     */
    public static Paging asked(int page, int size) {
        if (page < 1 || size < 1 || size > MOST || (long) (page - 1) * size > Paging.FURTHEST) {
            throw ApiInput.Refused.wrong("page 从 1 起，size 是 1—" + MOST + "；最多翻到第 " + Paging.FURTHEST + " 条，要更多请缩小范围。");
        }
        return Paging.page(page, size);
    }
}

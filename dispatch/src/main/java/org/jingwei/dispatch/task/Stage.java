package org.jingwei.dispatch.task;

/** Where a task stands in its life. */
public enum Stage {
    /** Taken from a document, a light or a meeting; not yet decided upon. */
    PROPOSED("待审"),
    /** Decided upon and given to its owners. */
    ACTIVE("办理中"),
    /** An owner says, with reasons, that it is not theirs or cannot be. */
    RETURNED("退回"),
    /** An owner says with evidence that it is done. */
    SUBMITTED("待核验"),
    /** 销号: verified by somebody who does not own it. */
    CLOSED("已销号"),
    /** Not taken on. */
    DECLINED("不予立项"),
    /** Another task says the same. */
    MERGED("已合并"),
    /** Given up after it was taken on. */
    CANCELLED("已终止");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether somebody still has to do something about it. */
    public boolean open() {
        return switch (this) {
            case PROPOSED, ACTIVE, RETURNED, SUBMITTED -> true;
            case CLOSED, DECLINED, MERGED, CANCELLED -> false;
        };
    }
}

package org.jingwei.dispatch.project;

/**
 * Who stands for a project; empty where nobody is named.
 *
 * @param leader 包抓领导
 * @param chain 链长 and his chain
 * @param group 专班
 * @param unit 责任单位
 */
public record Responsibility(String leader, String chain, String group, String unit) {

    public static final Responsibility NONE = new Responsibility("", "", "", "");
}

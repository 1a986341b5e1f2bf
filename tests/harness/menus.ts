/** Menus as data: what a test can look up and click. */

let focusedWindow: () => unknown = () => null
/** Who is told as the window when an item is clicked. */
export function setFocusedWindow(find: () => unknown): void {
  focusedWindow = find
}

interface Template {
  id?: string
  label?: string
  role?: string
  type?: string
  accelerator?: string
  enabled?: boolean
  submenu?: Template[] | Menu
  click?: (item: unknown, window: unknown, event: object) => void
}
export class MenuItem {
  readonly id: string
  readonly label: string
  readonly role: string | undefined
  readonly type: string
  readonly accelerator: string | undefined
  readonly submenu: Menu | undefined
  enabled: boolean
  readonly #click: Template['click']
  constructor(template: Template) {
    if (!template.label && !template.role && template.type !== 'separator') throw new Error('MenuItem needs a label, a role or a type')
    this.id = template.id ?? ''
    this.label = template.label ?? ''
    this.role = template.role
    this.type = template.type ?? (template.submenu ? 'submenu' : 'normal')
    this.accelerator = template.accelerator
    this.enabled = template.enabled ?? true
    this.submenu = Array.isArray(template.submenu) ? Menu.buildFromTemplate(template.submenu) : template.submenu
    this.#click = template.click
  }
  click(): void {
    if (this.enabled) this.#click?.(this, focusedWindow(), {})
  }
}
export class Menu {
  static #application: Menu | null = null
  readonly items: MenuItem[] = []
  static buildFromTemplate(template: Template[]): Menu {
    const menu = new Menu()
    for (const item of template) menu.items.push(new MenuItem(item))
    return menu
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item
      const found = item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
}
